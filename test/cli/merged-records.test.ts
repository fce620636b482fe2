import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { comparePlaces, MergedRecords } from '../../src/cli/merged-records';
import { RecordFile } from '../../src/cli/record-file';

const folder = mkdtempSync(path.join(tmpdir(), 'merged-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;

/** A record of these files; the content stands for the result. */
async function recordOf(
  files: readonly (readonly [file: string, content: string])[],
  settings = 's',
): Promise<string> {
  count += 1;
  const place = path.join(folder, `${count}.jsonl`);
  const records = new RecordFile(place, settings, false);
  for (const [file, content] of files) {
    const workbook = { file, forms: [], findings: [] };
    await records.add(content, { workbook, policyChanges: [] });
  }
  return place;
}

function open(
  sources: readonly string[],
  received: readonly string[] | null = null,
): ReturnType<typeof MergedRecords.open> {
  return MergedRecords.open({ sources, received });
}

function opened(
  sources: readonly string[],
  received: readonly string[] | null = null,
): MergedRecords {
  const merged = open(sources, received);
  if (!merged.ok) throw new Error(merged.failure);
  return merged.value;
}

describe('records of several machines', () => {
  it('come in the order in which one machine meets the files, each once', async () => {
    const one = await recordOf([
      ['收/丙.xlsx', '3'],
      ['收/甲/2.xlsx', '2'],
    ]);
    const other = await recordOf([
      ['收/甲/1.xlsx', '1'],
      ['收/丙.xlsx', '3'],
    ]);
    const merged = opened([one, other]);
    const contents = [];
    for await (const { content, outcome } of merged.outcomes()) {
      contents.push([content, outcome.workbook.file]);
    }
    expect(contents).toEqual([
      ['3', '收/丙.xlsx'],
      ['1', '收/甲/1.xlsx'],
      ['2', '收/甲/2.xlsx'],
    ]);
    expect(merged.problems).toEqual([]);
  });

  it('follow the received files where these are given; what is missing or too much is told', async () => {
    const one = await recordOf([
      ['收/甲.xlsx', '1'],
      ['收/丁.xlsx', '4'],
    ]);
    const merged = opened([one], ['收/乙.xlsx', '收/甲.xlsx']);
    expect(merged.files).toEqual(['收/甲.xlsx']);
    expect(merged.problems).toEqual([
      expect.stringContaining('收/乙.xlsx：没有检查记录'),
      expect.stringContaining('收/丁.xlsx：有检查记录'),
    ]);
  });

  it('leave out a line that an interruption has torn, and say so', async () => {
    const one = await recordOf([
      ['甲.xlsx', '1'],
      ['乙.xlsx', '2'],
    ]);
    writeFileSync(one, readFileSync(one).subarray(0, -20));
    const merged = opened([one]);
    expect(merged.files).toEqual(['甲.xlsx']);
    expect(merged.problems).toEqual([expect.stringContaining('不完整')]);
  });

  it.each([
    ['other settings', () => recordOf([['甲.xlsx', '1']], 'other'), '不是按同样的规则'],
    ['another result for the same file', () => recordOf([['乙.xlsx', '9']]), '结果不同'],
    [
      'filled copies beside none',
      () => recordOf([['甲.xlsx', '1']], 's-filled'),
      '不是按同样的规则',
    ],
    ['something else', async () => __filename, '不是检查记录'],
    ['nothing', async () => path.join(folder, '没有.jsonl'), '找不到'],
  ])('%s cannot be put together', async (_case, made, said) => {
    const one = await recordOf([['乙.xlsx', '2']]);
    const merged = open([one, await made()]);
    expect(merged.ok ? '' : merged.failure).toContain(said);
  });
});

test.each([
  ['a/b.xlsx', 'a/c.xlsx'],
  ['a/z.xlsx', 'a.xlsx/b'],
  ['a/b/c.xlsx', 'a/b.xlsx'],
  ['a', 'a/b'],
])('%s is met before %s', (one, other) => {
  expect(comparePlaces(one, other)).toBeLessThan(0);
  expect(comparePlaces(other, one)).toBeGreaterThan(0);
});
