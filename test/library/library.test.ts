/** The built library as another package uses it: installed beside it, by its published name and types. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { assessmentSchema } from '../../src/core/report/assessment';

const PROJECT = path.join(__dirname, '../..');
const NAME = 'performance-self-evaluation-assistant';
const SAMPLE = path.join(PROJECT, 'assets/samples/自评表示例-待填.xlsx');
const user = mkdtempSync(path.join(tmpdir(), 'library-user-'));
const installed = path.join(user, 'node_modules', NAME);
const BUILD_TIMEOUT = 300_000;

const PROGRAM = `
import { readFileSync, writeFileSync } from 'node:fs';
import { assess, fill, policies, read, report, type WorkbookAssessment } from '${NAME}';

const bytes = new Uint8Array(readFileSync('自评表.xlsx'));
const workbook = await read('自评表.xlsx', bytes);
if (!workbook.ok) throw new Error(workbook.failure.message);
const found: WorkbookAssessment = assess(workbook.value, { policy: policies[0] });
const filled = await fill('自评表.xlsx', bytes);
if (!filled.ok) throw new Error(filled.failure.message);
writeFileSync('已填.xlsx', filled.value.bytes);
writeFileSync('结果.json', JSON.stringify(report.assessment([found])));
writeFileSync('汇总表.xlsx', await report.summary([found]));
writeFileSync('报告.html', report.html([found]));
const [letter] = report.letters([found], { sender: '某市财政局' });
writeFileSync('意见.docx', letter.docx);
const bad = await read('坏.xlsx', new Uint8Array([1, 2, 3]));
console.log(JSON.stringify({ written: filled.value.written, bad: bad.ok ? '' : bad.failure.code }));
`;

function run(program: string, words: readonly string[], cwd: string): string {
  const done = spawnSync(process.execPath, [require.resolve(program), ...words], {
    cwd,
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
  return done.stdout;
}

const made = (name: string): Buffer => readFileSync(path.join(user, name));

beforeAll(() => {
  const built = path.join(installed, 'dist/library');
  mkdirSync(built, { recursive: true });
  copyFileSync(path.join(PROJECT, 'package.json'), path.join(installed, 'package.json'));
  cpSync(path.join(PROJECT, 'docs'), path.join(installed, 'docs'), { recursive: true });
  const words = ['--env', 'only=library', '--env', 'development', '--output-path', built];
  run('webpack-cli/bin/cli.js', words, PROJECT);
  run('typescript/bin/tsc', ['-p', 'src/library', '--outDir', path.join(built, 'types')], PROJECT);
  // what the types of the library speak of comes with it
  for (const name of ['zod', 'big.js', '@types']) {
    symlinkSync(path.join(PROJECT, 'node_modules', name), path.join(user, 'node_modules', name));
  }
  writeFileSync(path.join(user, 'package.json'), '{"type":"module"}');
  writeFileSync(path.join(user, 'program.ts'), PROGRAM);
  copyFileSync(SAMPLE, path.join(user, '自评表.xlsx'));
}, BUILD_TIMEOUT);
afterAll(() => rmSync(user, { recursive: true }));

test(
  'another package compiles against its types and runs it',
  () => {
    const options = ['--target', 'es2022', '--module', 'nodenext', '--types', 'node', '--strict'];
    run('typescript/bin/tsc', ['program.ts', ...options, '--skipLibCheck'], user);
    const done = spawnSync(process.execPath, ['program.js'], { cwd: user, encoding: 'utf8' });
    expect(done.stderr).toBe('');
    const { written, bad } = JSON.parse(done.stdout) as { written: number; bad: string };
    expect(written).toBeGreaterThan(0);
    expect(bad).toBe('not-a-workbook');

    const result = assessmentSchema.parse(JSON.parse(made('结果.json').toString()));
    expect(result.program?.name).toBe(NAME);
    expect(result.summary.forms).toBeGreaterThan(0);
    expect(Object.keys(unzipSync(made('已填.xlsx')))).toContain('xl/workbook.xml');
    expect(Object.keys(unzipSync(made('汇总表.xlsx')))).toContain('xl/workbook.xml');
    expect(Object.keys(unzipSync(made('意见.docx')))).toContain('word/document.xml');
    expect(made('报告.html').toString()).toContain('绩效表检查报告');
  },
  BUILD_TIMEOUT,
);
