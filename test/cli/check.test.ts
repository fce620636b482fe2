/** The whole command on real files: what it writes, what it says, how it ends. */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assessmentSchema, type Assessment } from '../../src/core/report/assessment';
import { makeCompoundFile } from '../file/make-compound-file';
import { BUILD_TIMEOUT, buildCommand, PROJECT, runCommand, type Ended } from './built-command';

const SAMPLES = path.join(PROJECT, 'assets/samples');
const folder = mkdtempSync(path.join(tmpdir(), 'check-'));
const built = path.join(folder, 'built');
const received = path.join(folder, 'received');
const sample = path.join(received, '乙单位.xlsx');

jest.setTimeout(60_000);

const run = (...words: string[]): Ended => runCommand(built, words);

const digest = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

beforeAll(() => {
  buildCommand(built);
  mkdirSync(received);
  copyFileSync(path.join(SAMPLES, '自评表示例-已填.xlsx'), sample);
}, BUILD_TIMEOUT);
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder with bad files: one line for each, the others are assessed, and the end is 2', () => {
  const whole = readFileSync(sample);
  const bad: Readonly<Record<string, Uint8Array>> = {
    '空.xlsx': new Uint8Array(0),
    '文字.xlsx': new TextEncoder().encode('三级指标,指标值\n培训人数,200'),
    '截断.xlsx': whole.subarray(0, Math.floor(whole.length / 2)),
    '有密码.xlsx': makeCompoundFile({ EncryptedPackage: new Uint8Array(5000) }),
  };
  const mixed = path.join(folder, 'mixed');
  mkdirSync(mixed);
  copyFileSync(sample, path.join(mixed, '好.xlsx'));
  for (const [name, bytes] of Object.entries(bad)) writeFileSync(path.join(mixed, name), bytes);
  writeFileSync(path.join(mixed, '说明.csv'), 'a,b');
  const json = path.join(folder, 'mixed.json');

  const { code, said, shown } = run(
    '--jobs',
    '2',
    '--json',
    json,
    mixed,
    path.join(mixed, '说明.csv'),
  );
  expect(code).toBe(2);
  const lines = `${said}\n${shown}`.split('\n');
  for (const name of [...Object.keys(bad), '说明.csv']) {
    expect(lines.filter((line) => line.includes(name))).toEqual([
      expect.stringContaining('无法检查'),
    ]);
  }
  expect(said).toBe('');
  expect(shown).not.toMatch(/ at |Error|undefined/);
  const assessment = assessmentSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
  const good = assessment.workbooks.find((each) => each.file.endsWith('好.xlsx'));
  expect(good?.forms?.length).toBeGreaterThan(0);
  expect(assessment.summary.files).toBe(6);
});

test('everything asked for at once: results agree, originals are untouched, a second run changes no byte', () => {
  const before = digest(sample);
  const outputs = (name: string): string[] => [
    ...['--json', path.join(folder, `${name}.json`), '--html', path.join(folder, `${name}.html`)],
    ...['--opinion', path.join(folder, `${name}-opinion`)],
    ...['--fill', '--out', path.join(folder, `${name}-filled`)],
    ...['--jsonl', path.join(folder, `${name}.jsonl`), '--compare-policy', 'hubei'],
  ];
  const first = run(...outputs('one'), received);
  expect(first.said).not.toContain('没有名为');
  expect(first.code).toBe(1);
  expect(digest(sample)).toBe(before);
  expect(existsSync(path.join(folder, 'one-filled', '乙单位.xlsx'))).toBe(true);
  expect(existsSync(path.join(folder, 'one.html.part'))).toBe(false);

  run(...outputs('two'), received);
  // a page, a text and a document for each unit of the file, and the list of all points
  const sent = readdirSync(path.join(folder, 'two-opinion'));
  expect(sent).toContain('审核意见汇总.xlsx');
  expect(sent.length % 3).toBe(1);
  for (const name of [
    '.json',
    '.html',
    '.jsonl',
    ...sent.map((file) => `-opinion/${file}`),
    '-filled/乙单位.xlsx',
  ]) {
    expect([name, digest(path.join(folder, `two${name}`))]).toEqual([
      name,
      digest(path.join(folder, `one${name}`)),
    ]);
  }

  const kept = run('--resume', ...outputs('one'), received);
  expect([kept.code, kept.said]).toEqual([2, expect.stringContaining('已存在')]);
  const resumed = run('--resume', '--overwrite', ...outputs('one'), received);
  expect(resumed.shown).toBe(first.shown);
  expect(digest(path.join(folder, 'one.json'))).toBe(digest(path.join(folder, 'two.json')));
  expect(digest(path.join(folder, 'one.jsonl'))).toBe(digest(path.join(folder, 'two.jsonl')));

  const round = run('--earlier', path.join(folder, 'one-opinion', '审核意见汇总.xlsx'), received);
  expect(round.shown).toContain('已改正0处');
  expect(round.shown).toContain('新出现0处');
  const refused = run('--resume', '--jsonl', path.join(folder, 'one.jsonl'), received);
  expect([refused.code, refused.said]).toEqual([2, expect.stringContaining('其他规则')]);
});

test('filling a filled copy has nothing to do', () => {
  const filled = path.join(folder, 'filled-once');
  const again = path.join(folder, 'filled-twice');
  const first = run('--fill', '--out', filled, received);
  expect(first.said).toMatch(/填写和标记 [1-9]\d* 格/);
  const second = run('--fill', '--out', again, filled);
  expect(second.said).toContain('没有要填写或标记的单元格');
  expect(digest(path.join(again, '乙单位.xlsx'))).toBe(digest(path.join(filled, '乙单位.xlsx')));
});

test('a letter edited by hand stays when a run is gone on with, and is replaced when asked', () => {
  const record = path.join(folder, 'letters.jsonl');
  const words = ['--jsonl', record, '--opinion', path.join(folder, 'letters')];
  run(...words, received);
  const letters = readdirSync(path.join(folder, 'letters')).sort();
  const name = letters.find((file) => file.endsWith('.txt')) ?? '';
  const letter = path.join(folder, 'letters', name);
  const written = readFileSync(letter, 'utf8');
  writeFileSync(letter, '改过的意见');
  rmSync(path.join(folder, 'letters', '审核意见汇总.xlsx'));

  const resumed = run(...words, '--resume', received);
  expect([resumed.code, resumed.said]).toEqual([
    2,
    expect.stringContaining(`${name}”已存在且内容不同，没有覆盖`),
  ]);
  expect(readFileSync(letter, 'utf8')).toBe('改过的意见');

  expect(run(...words, '--resume', '--overwrite', received).code).toBe(1);
  expect(readFileSync(letter, 'utf8')).toBe(written);
  expect(readdirSync(path.join(folder, 'letters')).sort()).toEqual(letters);
});

test('approved targets in another folder, also under the same file name', () => {
  const approved = path.join(folder, 'approved');
  const forms = path.join(SAMPLES, '目标表与自评表示例.xlsx');
  mkdirSync(approved);
  copyFileSync(forms, path.join(approved, '乙单位.xlsx'));
  writeFileSync(path.join(approved, '坏.xlsx'), 'x');
  const json = path.join(folder, 'approved.json');
  const { code, said, shown } = run('--targets', approved, '--json', json, sample);
  expect(code).toBe(2);
  expect(said).toContain(`${path.join(approved, '坏.xlsx')}：`);
  expect(shown).toContain('对照批复：');
  const { workbooks } = JSON.parse(readFileSync(json, 'utf8')) as Assessment;
  const [first] = workbooks[0]?.forms ?? [];
  expect(first?.approved?.status).toBe('paired');
  expect(first?.approved?.targets[0]).toContain(`[${path.join(approved, '乙单位.xlsx')}]`);
});

test('one line of JSON per file on standard output, and nothing else', () => {
  const { code, shown, said } = run('--jsonl', '-', sample, path.join(folder, 'mixed', '空.xlsx'));
  const files = shown
    .trimEnd()
    .split('\n')
    .map((line) => path.basename((JSON.parse(line) as { file: string }).file));
  expect(files).toEqual(['乙单位.xlsx', '空.xlsx']);
  expect([code, said.trimEnd().split('\n').length]).toEqual([2, 1]);
});

test('parts of a season checked apart and merged give the bytes of one run', () => {
  const season = path.join(folder, 'season');
  const parts = ['甲', '乙/一', '乙'].map((part) => path.join(season, part));
  for (const part of parts) mkdirSync(part, { recursive: true });
  parts.forEach((part, index) => copyFileSync(sample, path.join(part, `${index}.xlsx`)));
  writeFileSync(path.join(season, '空.xlsx'), '');
  const outputs = (name: string): string[] => {
    mkdirSync(path.join(folder, name));
    const place = (file: string): string => path.join(folder, name, file);
    return [
      ...['--json', place('a.json'), '--html', place('a.html'), '--jsonl', place('a.jsonl')],
      ...['--summary', place('汇总表.xlsx'), '--opinion', place('letters')],
    ];
  };
  const whole = run(...outputs('whole'), season);

  const record = (name: string): string => path.join(folder, `part-${name}.jsonl`);
  run('--jsonl', record('a'), path.join(season, '空.xlsx'), path.join(season, '乙/一/1.xlsx'));
  const shown = run('--jsonl', '-', path.join(season, '甲'), path.join(season, '乙/2.xlsx')).shown;
  writeFileSync(record('b'), shown);
  const merged = run('--merge', ...outputs('merged'), record('a'), record('b'), season);

  expect(merged.code).toBe(whole.code);
  expect(merged.shown).toBe(whole.shown);
  const letters = readdirSync(path.join(folder, 'whole/letters'), {
    recursive: true,
    encoding: 'utf8',
  }).filter((each) => path.extname(each) !== '');
  expect(letters.length).toBeGreaterThan(3);
  const lists = ['a.json', 'a.html', 'a.jsonl', '汇总表.xlsx'];
  for (const name of [...lists, ...letters.map((each) => `letters/${each}`)]) {
    expect([name, digest(path.join(folder, 'merged', name))]).toEqual([
      name,
      digest(path.join(folder, 'whole', name)),
    ]);
  }

  const gap = run('--merge', '--json', path.join(folder, 'gap.json'), record('a'), season);
  expect(gap.code).toBe(2);
  expect(gap.said).toContain('0.xlsx：没有检查记录');
  const other = run('--merge', '--policy', 'hubei', record('a'));
  expect([other.code, other.said]).toEqual([2, expect.stringContaining('按其他规则')]);
});

test('an argument that cannot be used is one line and the end is 2', () => {
  const { code, said } = run('--policy', '没有的规则.json', sample);
  expect(code).toBe(2);
  expect(said.split('\n')[0]).toContain('没有名为“没有的规则.json”的内置规则');
});
