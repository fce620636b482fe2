import type { FormCell } from '../../../src/core/form/form';
import { readAmount, readPoints, readRate } from '../../../src/core/score/read-number';
import { cellText } from '../../../src/core/sheet/cell-text';

function cell(value: string | number | boolean, numberFormat?: string, isError?: true): FormCell {
  const content = {
    value,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(isError ? { isError } : {}),
    text: '',
  };
  return { row: 0, column: 0, address: 'A1', content, text: cellText(content) };
}

test.each([
  ['10', 10],
  [' 10.50 ', 10.5],
  ['１０分', 10],
  ['10%', 10],
  ['-1', -1],
  ['—', null],
  ['无', null],
  ['10人', null],
  ['', null],
  ['9'.repeat(400), null],
])('the text %j states %s points', (text, points) => {
  expect(readPoints(cell(text))).toBe(points);
});

test('points may be typed numbers, percentages or missing', () => {
  expect(readPoints(cell(0.1, '0%'))).toBe(10);
  expect(readPoints(cell(0.29, '0%'))).toBe(29);
  expect(readPoints(cell(10))).toBe(10);
  expect(readPoints(cell(true))).toBeNull();
  expect(readPoints(cell('#NAME?', undefined, true))).toBeNull();
  expect(readPoints(null)).toBeNull();
});

test.each([
  ['12,329,976.00', '元', 12329976],
  ['5万元', '元', 50000],
  ['50000元', '万元', 5],
  ['5万', '万元', 5],
  ['￥1,200', '元', 1200],
  ['-', '元', null],
  ['/', '元', null],
  ['5人', '元', null],
] as const)('the amount %j in a block of %s is %s', (text, unit, amount) => {
  expect(readAmount(cell(text), unit)).toBe(amount);
});

test.each([
  [cell('99.86%'), 0.9985, 0.9986, 2],
  [cell(0.9986, '0.00%'), 0.9985, 0.9986, 2],
  [cell(99.86), 0.9985, 0.9986, 2],
  [cell('0.9986'), 0.9985, 0.9986, 2],
  [cell(1), 1, 1, 0],
  [cell(1), 0.01, 0.01, 0],
  [cell('120%'), 1.2, 1.2, 0],
])('a rate %# is read as people mean it', (stated, expected, share, decimals) => {
  expect(readRate(stated, expected)).toEqual({ share, decimals });
});

test('words are no rate', () => {
  expect(readRate(cell('全部执行'), 1)).toBeNull();
});
