import { mergeAt } from '../../../src/core/sheet/merges';
import { cellAt, isBlank } from '../../../src/core/sheet/cell-at';
import { cellText } from '../../../src/core/sheet/cell-text';
import { findSheet } from '../../../src/core/sheet/find-sheet';
import { contains } from '../../../src/core/sheet/address';
import { writeObstacle } from '../../../src/core/sheet/write-obstacle';
import type { SheetCell, SheetSnapshot } from '../../../src/core/sheet/snapshot';

const cell = (value: SheetCell['value'], more: Partial<SheetCell> = {}): SheetCell => ({
  value,
  text: String(value ?? ''),
  ...more,
});

const sheet: SheetSnapshot = {
  name: 'Sheet1',
  position: 0,
  visibility: 'visible',
  origin: { row: 1, column: 1 },
  rows: [
    [cell('甲'), null, cell(2, { formula: '=1+1' })],
    [],
    [cell(null, { numberFormat: '0%' }), cell(' ')],
  ],
  merges: [{ row: 1, column: 1, rowCount: 2, columnCount: 2 }],
  protection: null,
};

test('cells are found by their place on the sheet, not in the area read', () => {
  expect(cellAt(sheet, { row: 1, column: 1 })?.value).toBe('甲');
  expect(cellAt(sheet, { row: 0, column: 0 })).toBeNull();
  expect(cellAt(sheet, { row: 99, column: 0 })).toBeNull();
});

test('formats and spaces are blank, a formula is not', () => {
  expect(isBlank(cell(null, { numberFormat: '0%' }))).toBe(true);
  expect(isBlank(cell('  '))).toBe(true);
  expect(isBlank(cell(null, { formula: '=A1' }))).toBe(false);
  expect(isBlank(cell(0))).toBe(false);
});

test('a merged area is known by each of its cells', () => {
  expect(mergeAt(sheet, { row: 2, column: 2 })?.rowCount).toBe(2);
  expect(mergeAt(sheet, { row: 5, column: 5 })).toBeNull();
});

test('sheets are found by name, upper and lower case alike', () => {
  const workbook = { name: 'a.xlsx', sheets: [sheet] };
  expect(findSheet(workbook, 'SHEET1')).toBe(sheet);
  expect(findSheet(workbook, 'Sheet2')).toBeNull();
});

test('formulas, locked and merged-away cells are never written', () => {
  expect(writeObstacle(sheet, { row: 1, column: 3 })).toBe('formula');
  expect(writeObstacle(sheet, { row: 2, column: 1 })).toBe('merged-away');
  expect(writeObstacle(sheet, { row: 1, column: 1 })).toBeNull();
  const unlocked = { row: 5, column: 0, rowCount: 1, columnCount: 2 };
  const locked = { ...sheet, protection: { unlockedRanges: [unlocked] } };
  expect(writeObstacle(locked, { row: 9, column: 9 })).toBe('locked');
  expect(writeObstacle(locked, { row: 5, column: 1 })).toBeNull();
  expect(
    writeObstacle({ ...sheet, protection: { unlockedRanges: null } }, { row: 5, column: 1 }),
  ).toBe('locked');
});

describe('the text of a cell', () => {
  it.each<[SheetCell['value'], string | undefined, string]>([
    [null, undefined, ''],
    [' 甲 ', undefined, '甲'],
    [0.1 + 0.2, undefined, '0.3'],
    [1e21, undefined, '1000000000000000000000'],
    [0.0000001, undefined, '0.0000001'],
    [12329976, '#,##0.00', '12329976'],
    [0.925, '0.00%', '92.5%'],
    [0.9986, '0%', '99.86%'],
    [1, '0%', '100%'],
    [15, '0"%"', '15'],
    [44866, 'yyyy-mm-dd', '2022-11-01'],
    [44866, 'yyyy"年"m"月"', '2022年11月'],
    [44866, 'm"月"d"日"', '11月1日'],
    [44866, '[$-F800]dddd, mmmm dd, yyyy', '2022-11-01'],
    [44866.5, 'yyyy/m/d h:mm', '2022-11-01 12:00'],
    [0.354166666666667, 'h:mm', '08:30'],
    [44866, 'mmm-yy', '2022年11月'],
    [3, '0.00E+00', '3'],
    [5, '[Red]0.00;[Blue]-0.00', '5'],
    [-3, 'yyyy-mm-dd', '-3'],
    [true, undefined, 'TRUE'],
  ])('%p as %p is %p', (value, numberFormat, text) => {
    expect(cellText(numberFormat === undefined ? cell(value) : cell(value, { numberFormat }))).toBe(
      text,
    );
  });
});

test('a merged area of many rows is known by each of its cells, and by no other', () => {
  const tall = { row: 5, column: 2, rowCount: 300, columnCount: 2 };
  const low = { row: 2, column: 0, rowCount: 2, columnCount: 2 };
  const rows = Array.from({ length: 401 }, () => []);
  const long: SheetSnapshot = {
    ...sheet,
    origin: { row: 1, column: 0 },
    rows,
    merges: [tall, low],
  };
  for (let row = 0; row < 410; row += 1) {
    for (let column = 0; column < 5; column += 1) {
      const expected = [tall, low].find((merge) => contains(merge, { row, column })) ?? null;
      expect([row, column, mergeAt(long, { row, column })]).toEqual([row, column, expected]);
    }
  }
});
