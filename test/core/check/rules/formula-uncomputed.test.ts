import { formulaUncomputed } from '../../../../src/core/check/rules/formula-uncomputed';
import type { CellValue, SheetCell } from '../../../../src/core/sheet/snapshot';
import type { ExampleCell } from '../example-sheet';
import { allFindings, assessExample, findingsOf } from '../harness';

const formula = (text: string, value: CellValue = null): SheetCell => ({
  value,
  formula: text,
  text: value === null ? '' : String(value),
});

/** One row with these cells for 分值 and 得分, and a total. */
const form = (weight: ExampleCell, score: ExampleCell, total: ExampleCell) =>
  assessExample({
    indicators: [
      ['一级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '培训人数', '≥100人', '120人', weight, score],
      ['满意度指标', '参训满意度', '≥90%', '95%', '40', '40'],
      ['总分', '', '', '', '100', total],
    ],
  });

test('all cells without a result are one finding', () => {
  const findings = findingsOf(
    formulaUncomputed,
    form('60', formula('=E3*1'), formula('=SUM(F3:F4)')),
  );
  expect(findings.map(({ messageId, data }) => [messageId, data.count])).toEqual([
    ['uncomputed', 2],
  ]);
  expect(findings[0]?.cells.length).toBe(2);
});

test.each<[string, SheetCell]>([
  ['a formula with a result', formula('=E3*1', 60)],
  ['a formula whose result may be blank', formula('=IF(E3="","",E3*1)')],
  ['a formula that takes a part of a text', formula('=MID(E3,LEN(E3)-1,1)')],
  ['a reference to a cell that may be blank', formula("='2024-1'!B3")],
  ['an error', { value: '#REF!', formula: '=#REF!+1', text: '#REF!', isError: true }],
  ['what was typed and taken for a formula', formula('=60个')],
])('%s is left alone', (_what, score) => {
  expect(findingsOf(formulaUncomputed, form('60', score, '100'))).toEqual([]);
});

test.each<[string, Parameters<typeof form>]>([
  ['a score', ['60', formula('=E3*1'), '100']],
  ['full marks', [formula('=100-E4'), '60', '100']],
  ['a total', ['60', '60', formula('=SUM(F3:F4)')]],
])('nothing else is said of %s that nobody calculated', (_what, cells) => {
  const codes = allFindings(form(...cells)).map(({ code }) => code);
  expect(codes.filter((code) => /^[TSWA]/.test(code) && code !== 'T09' && code !== 'T02')).toEqual([
    'T10',
  ]);
});
