import { withAcceptedKinds, type AcceptedKind } from '../../../src/core/report/accepted-kinds';
import { addToSummary, EMPTY_SUMMARY } from '../../../src/core/report/to-assessment';
import { reviewed, reviewedSnapshot } from './reviewed-workbook';

const form = (project: string): { head: [string, string][]; rows: string[] } => ({
  head: [
    ['项目名称', project],
    ['实施单位', '市一中'],
  ],
  rows: ['培训人数|200人|200人|50|50|', '参训人数|300人|300人|50|50|'],
});
const workbook = { ...reviewed(reviewedSnapshot(form('甲'), form('乙'))), file: '一.xlsx' };
const reason = '本市统一要求';

/** Sheets of the V02 findings that are accepted. */
function accepted(...kinds: AcceptedKind[]): string[] {
  const { findings = [] } = withAcceptedKinds(workbook, kinds);
  return findings
    .filter((finding) => finding.accepted?.reason === reason)
    .map(({ code, cells }) => `${code} ${cells[0]?.split('!')[0] ?? ''}`);
}

const ALL = ['V02 表1', 'V02 表1', 'V02 表2', 'V02 表2'];

test.each<[string, AcceptedKind, string[]]>([
  ['everywhere', { code: 'V02', reason }, ALL],
  ['in the file', { code: 'V02', reason, file: '一.xlsx' }, ALL],
  ['in another file', { code: 'V02', reason, file: '二.xlsx' }, []],
  ['on one form', { code: 'V02', reason, file: '一.xlsx', project: '乙' }, ALL.slice(2)],
])('a check is accepted %s', (_where, kind, expected) => {
  expect(accepted(kind)).toEqual(expected);
});

test('what is accepted counts no more, and its first reason stays', () => {
  const once = withAcceptedKinds(workbook, [{ code: 'V02', reason }]);
  const before = addToSummary(EMPTY_SUMMARY, workbook);
  const after = addToSummary(EMPTY_SUMMARY, once);
  expect(before.warnings - after.warnings).toBe(ALL.length);
  expect(withAcceptedKinds(once, [{ code: 'V02', reason: '别的理由' }])).toEqual(once);
});
