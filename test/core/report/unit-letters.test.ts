import { LetterFinder, unitLetters } from '../../../src/core/report/unit-letters';
import { reviewed, reviewedSnapshot } from './reviewed-workbook';

const of = (implementer: string): { head: [string, string][]; rows: string[] } => ({
  head: [
    ['项目名称', '业务费'],
    ['主管部门', ''],
    ['实施单位', implementer],
  ],
  rows: ['培训人数|≥200人|100人|10|10|'],
});

const file = (name: string, ...units: string[]) => ({
  ...reviewed(reviewedSnapshot(...units.map(of))),
  file: name,
});

test('a unit gets one letter, whatever the number of its files; files without a unit stay apart', () => {
  const letters = unitLetters([
    file('甲/自评表.xlsx', '市一中', '市二中'),
    file('乙/自评表.xlsx', '201-市一中'),
    file('丙/自评表.xlsx', ''),
    file('丁/自评表.xlsx', ''),
    { file: '坏.xlsx', error: { code: 'truncated', message: '文件不完整。' } },
  ]);
  expect(letters.map(({ unit, name, workbooks }) => [unit, name, workbooks.length])).toEqual([
    ['市一中', '市一中-审核意见', 2],
    ['市二中', '市二中-审核意见', 1],
    ['', '自评表-审核意见', 1],
    ['', '自评表-审核意见（2）', 1],
  ]);
});

test('a form without a unit is found in a letter on its file; a file without letters has none', () => {
  const letters = new LetterFinder<string>();
  letters.add({ file: '甲.xlsx', unit: '市一中' }, '一');
  letters.add({ file: '甲.xlsx', unit: '市二中' }, '二');
  const found = ['市二中', '市 一 中', ''].map((unit) => letters.find({ file: '甲.xlsx', unit }));
  expect(found).toEqual(['二', '一', '一']);
  expect(letters.find({ file: '乙.xlsx', unit: '市一中' })).toBeNull();
});
