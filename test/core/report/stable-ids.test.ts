import type { toWorkbookAssessment } from '../../../src/core/report/to-assessment';
import { reviewed, reviewedSnapshot } from './reviewed-workbook';

const form = (project: string, rows: readonly string[]) => ({
  head: [
    ['项目名称', project],
    ['实施单位', '市一中'],
  ] as [string, string][],
  rows: [...rows],
});
const ROWS = [
  '培训人数|≥200人|100人|10|10|',
  '参训人数|300人|300人|50|50|',
  '合格率|≥90%|95%|40|40|',
];

const idsOf = (workbook: ReturnType<typeof toWorkbookAssessment>): [string[], string[]] => [
  (workbook.forms ?? []).map(({ id }) => id).sort(),
  (workbook.findings ?? []).map(({ id }) => id).sort(),
];
const first = reviewed(reviewedSnapshot(form('甲', ROWS), form('乙', ROWS)));

test('ids are unlike inside a workbook, and findings name the form they stand on', () => {
  const [forms, findings] = idsOf(first);
  expect(new Set(forms).size).toBe(2);
  expect(new Set(findings).size).toBe(findings.length);
  expect(findings.length).toBeGreaterThan(4);
  for (const finding of first.findings ?? []) expect(forms).toContain(finding.form);
});

test.each([
  ['sheets', reviewedSnapshot(form('乙', ROWS), form('甲', ROWS))],
  ['rows', reviewedSnapshot(form('甲', [...ROWS].reverse()), form('乙', [...ROWS].reverse()))],
])('moving %s changes no id', (_what, snapshot) => {
  expect(idsOf(reviewed(snapshot))).toEqual(idsOf(first));
});

test('a mended row takes its finding away and leaves the ids of the others', () => {
  const mended = reviewed(reviewedSnapshot(form('甲', ROWS), form('乙', ROWS.slice(1))));
  const [, before] = idsOf(first);
  const [, after] = idsOf(mended);
  const own = after.filter((id) => before.includes(id));
  expect(own.length).toBeGreaterThan(before.length / 2);
});

test('two forms of one project and unit are numbered', () => {
  const [forms] = idsOf(reviewed(reviewedSnapshot(form('甲', ROWS), form('甲', ROWS))));
  expect(forms[1]).toBe(`${forms[0] ?? ''}-2`);
});
