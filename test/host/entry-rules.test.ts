/** The stand-in's model of what Excel makes of entered text; see Range.values in Microsoft's reference. */
import { evaluateFormula } from '../../src/workbench/host/evaluate-formula';
import { cellText } from '../../src/workbench/host/number-text';
import { parseEntry } from '../../src/workbench/host/parse-entry';

const constant = (value: unknown, numberFormat?: string) => ({
  kind: 'constant',
  value,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
const formula = (text: string) => ({ kind: 'formula', formula: text });

describe('entered text', () => {
  it.each([
    ['≥95%', constant('≥95%')],
    ['95%', constant(0.95, '0%')],
    ['=100%', formula('=100%')],
    ['+5', constant(5)],
    ['-3', constant(-3)],
    ['-产出', formula('=-产出')],
    ['@SUM(A1)', formula('=SUM(A1)')],
    ['001', constant(1)],
    ['1,234.5', constant(1234.5, '#,##0')],
    ['1-2', constant(46024, 'd-mmm')],
    ['2023-05-01', constant(45047, 'm/d/yyyy')],
    ['2月30日', constant('2月30日')],
    ['2-30', constant('2-30')],
    ['9:30', constant(9.5 / 24, 'h:mm')],
    ['123456789012345678', constant(123456789012346000)],
    ['true', constant(true)],
    ["'=A1", constant('=A1')],
    ['', constant(null)],
  ])('%j', (entered, expected) => {
    expect(parseEntry(entered, 'General', 2026)).toEqual(expected);
  });

  it('stays text in a text cell, numbers too', () => {
    expect(parseEntry('=1+1', '@', 2026)).toEqual(constant('=1+1'));
    expect(parseEntry(4, '@', 2026)).toEqual(constant('4'));
  });
});

describe('recalculation', () => {
  const read = ({ row, column }: { row: number; column: number }): number | null =>
    row === 9 ? null : (row + 1) * 10 + column;
  it.each([
    ['=100%', 1],
    ['=SUM(A1:B2)', 10 + 11 + 20 + 21],
    ['=SUM(A1,B2)+2*$A$2', 10 + 21 + 40],
    ['=(A1+B1)/2-5', 5.5],
    ['=SUM(A9:A10)', 90],
    ['=A10+1', null],
    ['=IF(A1>1,2,3)', null],
    ['=表2!A1', null],
    ['=1/0', null],
  ])('%s → %s', (text, expected) => {
    expect(evaluateFormula(text, read)).toBe(expected);
  });
});

describe('shown text', () => {
  it.each([
    [0.9985, '0.00%', '99.85%'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [45047, 'yyyy-mm-dd', '2023-05-01'],
    [45047, 'yyyy"年"m"月"d"日"', '2023年5月1日'],
    [0.1, 'General', '0.1'],
    [5, '#.##E+0', '5'],
    [true, 'General', 'TRUE'],
    [null, '0.00', ''],
  ])('%j in %s → %s', (value, format, expected) => {
    expect(cellText(value, format)).toBe(expected);
  });
});
