import path from 'node:path';
import { outputNames } from '../../src/cli/output-names';
import { outputPlaces } from '../../src/cli/output-places';
import { parseCheckArguments } from '../../src/cli/arguments';

const received = (files: readonly string[]): string[] =>
  files.map((file) => path.resolve('/received', file));

function places(
  files: readonly string[],
  words: readonly string[],
): ReturnType<typeof outputPlaces> {
  const given = parseCheckArguments([...words, ...files]);
  if (!given.ok) throw new Error(given.failure);
  return outputPlaces(given.value, files);
}

function copies(files: readonly string[]): string[] {
  const all = places(received(files), ['--fill', '--out', 'copies']).copies;
  return received(files).map((file) => path.relative('copies', all.get(file) as string));
}

function letters(files: readonly string[]): string[] {
  const all = places(received(files), ['--opinion', 'letters']).letters;
  return received(files).map((file) => path.relative('letters', all.get(file)?.text as string));
}

test.each([
  ['a single file keeps its name', ['a.xlsx'], ['a.xlsx']],
  [
    'equal names in two folders stay apart',
    ['甲/表.xlsx', '乙/表.xlsx'],
    ['甲/表.xlsx', '乙/表.xlsx'],
  ],
  ['old formats become .xlsx', ['a.xls', 'b.ods', 'c.et'], ['a.xlsx', 'b.xlsx', 'c.xlsx']],
  ['a.xls beside a.xlsx is not lost', ['a.xlsx', 'a.xls'], ['a.xlsx', 'a.xls.xlsx']],
  ['a.xlsx keeps its name whatever comes first', ['a.xls', 'a.xlsx'], ['a.xls.xlsx', 'a.xlsx']],
  ['two old formats of one name', ['a.xls', 'a.ods'], ['a.xlsx', 'a.ods.xlsx']],
  [
    'where the longer name is taken, too',
    ['a.xls', 'a.xlsx', 'a.xls.xlsx'],
    ['a.xls-2.xlsx', 'a.xlsx', 'a.xls.xlsx'],
  ],
  ['where a file system does not tell case', ['A.xlsx', 'a.xls'], ['A.xlsx', 'a.xls.xlsx']],
  ['.xlsm stays .xlsm', ['a.xlsx', 'a.xlsm'], ['a.xlsx', 'a.xlsm']],
])('copies: %s', (_case, files, expected) => {
  expect(copies(files)).toEqual(expected.map((name) => path.normalize(name)));
});

test.each([
  ['one for each file', ['a.xlsx', 'b.xls'], ['a-审核意见.txt', 'b-审核意见.txt']],
  [
    'a.xlsx and a.xlsm have one each',
    ['a.xlsx', 'a.xlsm'],
    ['a-审核意见.txt', 'a.xlsm-审核意见.txt'],
  ],
])('letters: %s', (_case, files, expected) => {
  expect(letters(files)).toEqual(expected);
});

test('a name that fits the file system still fits with another ending', () => {
  const long = `/received/${'绩'.repeat(83)}.xls`;
  const name = outputNames([long], () => '-审核意见.html').get(long) as string;
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  expect(name).toMatch(/绩-审核意见\.html$/);
});
