import { partsByUnit } from '../../../src/core/report/by-unit';
import { reviewed, reviewedSnapshot } from './reviewed-workbook';

const of = (implementer: string): { head: [string, string][]; rows: string[] } => ({
  head: [
    ['项目名称', '业务费'],
    ['主管部门', '市教育局'],
    ['实施单位', implementer],
  ],
  rows: ['培训人数|≥200人|100人|10|10|'],
});

test('each unit of a workbook gets its own forms and findings', () => {
  const workbook = reviewed(
    reviewedSnapshot(of('201-市一中'), of('市二中'), of('201-市一中'), of('')),
  );
  const parts = partsByUnit(workbook);
  expect(
    parts.map(({ unit, workbook: { forms } }) => [unit, forms?.map(({ sheet }) => sheet)]),
  ).toEqual([
    ['市一中', ['表1', '表3']],
    ['市二中', ['表2']],
    ['市教育局', ['表4']],
  ]);
  const count = parts.reduce((sum, { workbook: { findings } }) => sum + (findings?.length ?? 0), 0);
  expect(count).toBe(workbook.findings?.length);
});

test('a workbook of one unit stays as it is', () => {
  const workbook = reviewed(reviewedSnapshot(of('市一中'), of('市一中')));
  expect(partsByUnit(workbook)).toEqual([{ unit: '市一中', workbook }]);
});
