import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RecordFile } from '../../src/cli/record-file';
import { settingsKey } from '../../src/cli/record-lines';
import type { FileOutcome } from '../../src/cli/outputs';
import { builtInPolicies, nationalPolicy } from '../../src/core/policy/built-in';
import type { Policy } from '../../src/core/policy/schema';

const folder = mkdtempSync(path.join(tmpdir(), 'records-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function newPath(): string {
  count += 1;
  return path.join(folder, `${count}.jsonl`);
}

const outcome = (file: string): FileOutcome => ({
  workbook: { file, forms: [], findings: [] },
  filled: null,
  policyChanges: [],
});
const files = (place: string): string[] =>
  readFileSync(place, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { file: string }).file);

test('writes one line per file and gives it back under the present name', async () => {
  const place = newPath();
  const first = new RecordFile(place, 's', false);
  await first.add('hash-a', outcome('甲.xlsx'));
  await first.add('hash-b', outcome('乙.xlsx'));
  const second = new RecordFile(place, 's', true);
  expect(second.known()).toEqual(['hash-a', 'hash-b']);
  expect(second.read('hash-b', '新名.xlsx')).toEqual(outcome('新名.xlsx'));
});

test('cuts off a line that an interruption has torn', async () => {
  const place = newPath();
  await new RecordFile(place, 's', false).add('hash-a', outcome('甲.xlsx'));
  appendFileSync(place, '{"content":"hash-b","settings":"s","file":"乙.x');
  const resumed = new RecordFile(place, 's', true);
  expect(resumed.known()).toEqual(['hash-a']);
  await resumed.add('hash-a', outcome('甲.xlsx'));
  await resumed.add('hash-b', outcome('乙.xlsx'));
  expect(files(place)).toEqual(['甲.xlsx', '乙.xlsx']);
});

test('keeps a line for each of two files of the same content, also when interrupted between them', async () => {
  const place = newPath();
  await new RecordFile(place, 's', false).add('same', outcome('甲.xlsx'));
  const resumed = new RecordFile(place, 's', true);
  await resumed.add('same', outcome('甲.xlsx'));
  await resumed.add('same', outcome('副本.xlsx'));
  expect(files(place)).toEqual(['甲.xlsx', '副本.xlsx']);
});

test('records a file that cannot be opened once, and tries it again', async () => {
  const place = newPath();
  const missing = {
    ...outcome('缺.xlsx'),
    workbook: { file: '缺.xlsx', error: { code: 'x', message: 'y' } },
  };
  await new RecordFile(place, 's', false).add('', missing);
  const resumed = new RecordFile(place, 's', true);
  expect(resumed.known()).toEqual([]);
  await resumed.add('', missing);
  expect(files(place)).toEqual(['缺.xlsx']);
});

test('keeps what a second policy would change', async () => {
  const place = newPath();
  const changed: FileOutcome = {
    ...outcome('甲.xlsx'),
    policyChanges: [
      {
        sheet: '表1',
        project: '业务费',
        changes: [],
        total: { one: 90, other: 88, difference: -2 },
      },
    ],
  };
  await new RecordFile(place, 's', false).add('hash-a', changed);
  expect(new RecordFile(place, 's', true).read('hash-a', '甲.xlsx')).toEqual(changed);
});

test('starts anew without --resume, and where there is no record yet', async () => {
  const place = newPath();
  await new RecordFile(place, 's', false).add('hash-a', outcome('甲.xlsx'));
  expect(new RecordFile(place, 's', false).known()).toEqual([]);
  expect(new RecordFile(newPath(), 's', true).known()).toEqual([]);
});

test('finds every line of a record of many megabytes', () => {
  const place = newPath();
  const long = '长'.repeat(400_000);
  const lines = [0, 1, 2, 3].map((each) =>
    JSON.stringify({ content: `hash-${each}`, settings: 's', file: `${long}${each}` }),
  );
  writeFileSync(place, `${lines.join('\n')}\n`);
  const resumed = new RecordFile(place, 's', true);
  expect(resumed.known()).toHaveLength(4);
  expect(resumed.read('hash-3', '甲.xlsx').workbook.file).toBe('甲.xlsx');
});

describe('settings that results depend on', () => {
  const other = builtInPolicies.find((policy) => policy.id !== nationalPolicy.id) as Policy;
  const standard = { policy: nationalPolicy, comparedPolicy: null, fill: false, targets: [] };

  it.each([
    ['another policy', { policy: other }],
    ['a policy to compare with', { comparedPolicy: other }],
    ['filled copies', { fill: true }],
    ['approved targets', { targets: [__filename] }],
  ])('%s needs a record of its own', async (_case, change) => {
    const place = newPath();
    await new RecordFile(place, settingsKey(standard), false).add('hash-a', outcome('甲.xlsx'));
    const resumed = new RecordFile(place, settingsKey({ ...standard, ...change }), true);
    expect(resumed.hasOtherSettings).toBe(true);
    expect(new RecordFile(place, settingsKey(standard), true).hasOtherSettings).toBe(false);
  });
});
