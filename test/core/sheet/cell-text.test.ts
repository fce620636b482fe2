import { cellText } from '../../../src/core/sheet/cell-text';

const cell = (value: number, numberFormat?: string): string =>
  cellText({ value, text: '', ...(numberFormat === undefined ? {} : { numberFormat }) });

describe('a number as text', () => {
  it.each([
    [0.1 + 0.2, undefined, '0.3'],
    [0.925, '0.0%', '92.5%'],
    [1e-7, undefined, '0.0000001'],
    [Number.MAX_VALUE, undefined, `17976931348623157${'0'.repeat(292)}`],
    [Number.MAX_VALUE, '0.00%', `17976931348623157${'0'.repeat(294)}%`],
  ])('%d in the format %s is %s', (value, format, text) => {
    expect(cell(value, format)).toBe(text);
  });
});
