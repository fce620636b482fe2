import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collectFiles } from '../../src/cli/collect-files';

describe('from paths to workbook files', () => {
  let folder = '';
  const at = (...parts: string[]): string => path.join(folder, ...parts);

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'collect-'));
    mkdirSync(at('received', '二处'), { recursive: true });
    mkdirSync(at('empty'));
    for (const name of [
      'b.xlsx',
      'a.XLS',
      '~$b.xlsx',
      '.hidden.xlsx',
      'letter.docx',
      'c.ods',
      'Thumbs.db',
    ]) {
      writeFileSync(at('received', name), '');
    }
    writeFileSync(at('received', '二处', 'd.xlsx'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('a folder gives every file that was sent, to the bottom, by name, without lock files and hidden files', async () => {
    expect(await collectFiles([at('received')])).toEqual({
      files: [
        at('received', 'a.XLS'),
        at('received', 'b.xlsx'),
        at('received', 'c.ods'),
        at('received', 'letter.docx'),
        at('received', '二处', 'd.xlsx'),
      ],
      problems: [],
    });
  });

  it('a file that is named is taken whatever its ending, and once only', async () => {
    const letter = at('received', 'letter.docx');
    expect((await collectFiles([letter, letter])).files).toEqual([letter]);
  });

  it('what cannot be used is said, and the rest is still taken', async () => {
    const found = await collectFiles([at('missing.xlsx'), at('empty'), at('received', 'b.xlsx')]);
    expect(found.files).toEqual([at('received', 'b.xlsx')]);
    expect(found.problems).toEqual([
      `${at('missing.xlsx')}：找不到这个文件或文件夹，或没有读取权限。`,
      `${at('empty')}：文件夹里没有文件。`,
    ]);
  });
});
