import path from 'node:path';
import { PassThrough } from 'node:stream';
import { copyNames, FilledCopies } from '../../src/cli/filled-copies';

const names = (...files: string[]): string[] => {
  const found = copyNames(files.map((file) => path.resolve('/received', file)));
  return files.map((file) => found.get(path.resolve('/received', file)) as string);
};

describe('names of filled copies', () => {
  it.each([
    ['a single file keeps its name', ['a.xlsx'], ['a.xlsx']],
    [
      'equal names in two folders stay apart',
      ['甲/表.xlsx', '乙/表.xlsx'],
      ['甲/表.xlsx', '乙/表.xlsx'],
    ],
    ['old formats become .xlsx', ['a.xls', 'b.ods'], ['a.xlsx', 'b.xlsx']],
    ['a.xls beside a.xlsx is not lost', ['a.xlsx', 'a.xls'], ['a.xlsx', 'a.xls.xlsx']],
  ])('%s', (_case, files, expected) => {
    expect(names(...files)).toEqual(expected.map((name) => path.normalize(name)));
  });

  it('a folder that would put copies over the originals is noticed', () => {
    const file = path.resolve('/received/a.xlsx');
    expect(new FilledCopies('/received', [file], new PassThrough()).wouldOverwrite()).toBe(true);
    expect(new FilledCopies('/copies', [file], new PassThrough()).wouldOverwrite()).toBe(false);
  });
});
