/** Wherever the results are asked to go: what was received stays, and what stood there stays unless told otherwise. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCheck } from '../../src/cli/check';

/** Everything below the folder, by path: what stands in each file. */
function contents(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const place = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) found[path.relative(folder, place)] = readFileSync(place, 'utf8');
  }
  return found;
}

const RECEIVED = ['in.xlsx', 'a.xls', '审核意见汇总.xlsx', '下发/批复.xlsx', '下发/in.xlsx'];
const STANDING = ['旧.json', '旧.html', '旧.txt', '旧.jsonl', 'other/in.xlsx', 'other/a.xlsx'];

let folder = '';
let said: string[] = [];

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'outputs-')));
  for (const name of [...RECEIVED, ...STANDING]) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), `content of ${name}`);
  }
  symlinkSync('.', path.join(folder, 'link'));
  symlinkSync('in.xlsx', path.join(folder, 'linked.json'));
  said = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Words with `@` for the folder. The worker does not exist: nothing may be assessed before all places are known to be free. */
async function run(words: readonly string[]): Promise<number> {
  return runCheck(
    words.map((word) => word.replace('@', folder)),
    path.join(folder, 'no-worker.js'),
  );
}

/** Where nothing can be made, and Node would try for ever. */
const NOWHERE: readonly [string, string[], string][] = [
  ['copies below /proc', ['--fill', '--out', '/proc/x/y', '@/in.xlsx'], '不能建立文件夹'],
  ['opinions below /proc', ['--opinion', '/proc/x', '@/in.xlsx'], '不能建立文件夹'],
  ['reports below /proc', ['--report', '/proc/x', '@/in.xlsx'], '不能建立文件夹'],
  [
    'a roll-up below /proc',
    ['--roll-up', '@/下发/批复.xlsx', '--out', '/proc/x', '@/in.xlsx'],
    '不能建立文件夹',
  ],
  ['opinions in /proc', ['--opinion', '/proc', '@/in.xlsx'], '不能建立文件'],
  ...['--json', '--html', '--jsonl', '--summary'].map((option): [string, string[], string] => [
    `${option} in /proc, other folders not made`,
    [option, '/proc/y', '--opinion', '@/neu', '@/in.xlsx'],
    '不能建立文件',
  ]),
];

const IS_READ = '是本次要读的文件';
const EXISTS = '已存在';

test.each([
  ['--json on the received file', ['--json', '@/in.xlsx', '@/in.xlsx'], IS_READ],
  ['--html on the received file', ['--html', '@/in.xlsx', '@/in.xlsx'], IS_READ],
  ['--jsonl on the received file', ['--jsonl', '@/in.xlsx', '@/in.xlsx'], IS_READ],
  [
    '--jsonl --resume on the received file',
    ['--jsonl', '@/in.xlsx', '--resume', '@/in.xlsx'],
    IS_READ,
  ],
  [
    'the received file through a link of its folder',
    ['--json', '@/link/in.xlsx', '@/in.xlsx'],
    IS_READ,
  ],
  ['a link to the received file', ['--json', '@/linked.json', '@/in.xlsx'], IS_READ],
  [
    'the received file, --overwrite given',
    ['--json', '@/in.xlsx', '--overwrite', '@/in.xlsx'],
    IS_READ,
  ],
  ['a copy over its original', ['--fill', '--out', '@', '@/in.xlsx'], IS_READ],
  [
    'a copy over its original through a link',
    ['--fill', '--out', '@/link', '--overwrite', '@/in.xlsx'],
    IS_READ,
  ],
  [
    'a copy over the approved targets',
    ['--fill', '--out', '@/下发', '--targets', '@/下发', '--overwrite', '@/in.xlsx'],
    IS_READ,
  ],
  [
    'the earlier round',
    ['--earlier', '@/旧.json', '--json', '@/旧.json', '--overwrite', '@/in.xlsx'],
    IS_READ,
  ],
  [
    'the policy',
    ['--policy', '@/旧.json', '--json', '@/旧.json', '--overwrite', '@/in.xlsx'],
    IS_READ,
  ],
  [
    'the list of opinions over a received file of that name',
    ['--opinion', '@', '--overwrite', '@/in.xlsx', '@/审核意见汇总.xlsx'],
    IS_READ,
  ],
  ['an existing JSON', ['--json', '@/旧.json', '@/in.xlsx'], EXISTS],
  ['an existing page', ['--html', '@/旧.html', '@/in.xlsx'], EXISTS],
  ['an existing record', ['--jsonl', '@/旧.jsonl', '@/in.xlsx'], EXISTS],
  ['an existing copy', ['--fill', '--out', '@/other', '@/in.xlsx'], EXISTS],
  ['a workbook beside an .xls', ['--fill', '--out', '@/other', '@/a.xls'], EXISTS],
  ['an existing list of opinions', ['--opinion', '@', '@/in.xlsx'], EXISTS],
  [
    'two results in one place',
    ['--json', '@/neu', '--html', '@/link/neu', '@/in.xlsx'],
    '写到同一个文件',
  ],
  ['a folder where a file should stand', ['--json', '@/下发', '@/in.xlsx'], '是一个文件夹'],
  [
    'a file where a folder should stand',
    ['--fill', '--out', '@/旧.txt', '@/in.xlsx'],
    '不是文件夹',
  ],
  ['a file where the opinions should go', ['--opinion', '@/旧.txt', '@/in.xlsx'], '不是文件夹'],
  ['a folder where the record should stand', ['--jsonl', '@/下发', '@/in.xlsx'], '是一个文件夹'],
  ...(process.platform === 'linux' ? NOWHERE : []),
  ['a folder that is not there', ['--json', '@/无/x.json', '@/in.xlsx'], '没有文件夹'],
  [
    'a text that is no record, to be gone on with',
    ['--jsonl', '@/旧.txt', '--resume', '@/in.xlsx'],
    '不是检查记录',
  ],
])('%s: one line, exit 2, nothing changed', async (_case, words, reason) => {
  const before = contents(folder);
  const code = await run(words);
  expect(contents(folder)).toEqual(before);
  expect([code, said]).toEqual([2, [expect.stringContaining(reason)]]);
  expect(said[0]?.trimEnd()).not.toContain('\n');
});
