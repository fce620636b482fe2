import { toRangeAddress } from '../../../src/core/sheet/address';
import { DEFAULT_READ_LIMITS } from '../../../src/file/read-limits';
import { ReadBudget } from '../../../src/file/sheet-rows';
import { readStyles } from '../../../src/file/xlsx/read-styles';
import { readUnlockedRanges } from '../../../src/file/xlsx/unlocked-ranges';

const LOCKED = '<xf/>';
const UNLOCKED = '<xf><protection locked="0"/></xf>';
/** Style 0 is locked, 1 is not. */
const STYLES = [LOCKED, UNLOCKED];
/** The last value; cells up to 50 columns and rows behind it may be meant to be filled in. */
const AREA = { first: { row: 0, column: 0 }, last: { row: 1, column: 2 } };

interface Given {
  readonly styles?: readonly string[];
  readonly area?: typeof AREA | null;
  readonly places?: number;
}

function unlocked(
  sheet: string,
  { styles = STYLES, area = AREA, places = 1e6 }: Given = {},
): readonly string[] | null {
  const ranges = readUnlockedRanges(
    `<worksheet>${sheet}</worksheet>`,
    readStyles(`<styleSheet><cellXfs>${styles.join('')}</cellXfs></styleSheet>`),
    area,
    new ReadBudget({ ...DEFAULT_READ_LIMITS, places }),
  );
  return ranges && ranges.map(toRangeAddress).sort();
}

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

describe('cells that a protected sheet leaves open', () => {
  it.each<readonly [what: string, sheet: string, expected: readonly string[]]>([
    ['none where every style is locked', data('<row r="1"><c r="A1"/></row>'), []],
    ['one cell', data('<row r="1"><c r="B1" s="1"/></row>'), ['B1']],
    ['neighbours in a row', data('<row r="1"><c r="B1" s="1"/><c r="C1" s="1"/></row>'), ['B1:C1']],
    [
      'equal rows below each other',
      data('<row r="1"><c r="B1" s="1"/></row><row r="2"><c r="B2" s="1"/></row>'),
      ['B1:B2'],
    ],
    [
      'rows with a locked one between',
      data('<row r="1"><c r="B1" s="1"/></row><row r="3"><c r="B3" s="1"/></row>'),
      ['B1', 'B3'],
    ],
    [
      'cells and rows that do not say where they are',
      data('<row><c/><c s="1"/></row><row><c s="1"/></row>'),
      ['A2', 'B1'],
    ],
    [
      'cells out of order',
      data('<row r="1"><c r="C1" s="1"/><c r="A1" s="1"/></row>'),
      ['A1', 'C1'],
    ],
    [
      'the first of two rows of one number',
      data('<row r="1"><c r="B1" s="1"/></row><row r="1"><c r="C1" s="1"/></row>'),
      ['B1'],
    ],
    [
      'a column, as far as it may be filled',
      `<cols><col min="2" max="3" style="1"/></cols>${data('')}`,
      ['B1:C52'],
    ],
    [
      'a column but for its locked cell',
      `<cols><col min="2" max="2" style="1"/></cols>${data('<row r="2"><c r="B2"/></row>')}`,
      ['B1', 'B3:B52'],
    ],
    [
      'columns beyond those that may be filled, no further than these',
      `<cols><col min="50" max="16384" style="1"/></cols>${data('')}`,
      ['AX1:BA52'],
    ],
    [
      'a column without a style of its own',
      `<cols><col min="2" max="2" width="9"/></cols>${data('')}`,
      [],
    ],
    ['a column that is locked', `<cols><col min="2" max="2" style="0"/></cols>${data('')}`, []],
    ['a row of its own style', data('<row r="2" s="1" customFormat="1"/>'), ['A2:BA2']],
    ['a row whose style does not count', data('<row r="2" s="1"/>'), []],
    [
      'a row but for its locked cell',
      data('<row r="2" s="1" customFormat="1"><c r="B2"/></row>'),
      ['A2', 'C2:BA2'],
    ],
    [
      'not in a locked row of an unlocked column',
      `<cols><col min="2" max="2" style="1"/></cols>${data('<row r="2" s="0" customFormat="1"/>')}`,
      ['B1', 'B3:B52'],
    ],
    [
      'rows behind those that may be filled: none',
      data('<row r="53"><c r="A53" s="1"/></row>'),
      [],
    ],
    [
      'the last row and column that may be filled',
      data('<row r="52"><c r="BA52" s="1"/></row>'),
      ['BA52'],
    ],
    ['a cell behind the last column: none', data('<row r="1"><c r="BB1" s="1"/></row>'), []],
    ['what stands behind the data: none', `${data('')}<row r="1"><c r="A1" s="1"/></row>`, []],
  ])('%s', (_what, sheet, expected) => {
    expect(unlocked(sheet)).toEqual(expected);
  });

  it('all but the locked ones where the first style is unlocked', () => {
    const styles = [UNLOCKED, LOCKED];
    const sheet = `<cols><col min="2" max="2" style="1"/></cols>${data('<row r="1"><c r="C1" s="1"/></row>')}`;
    expect(unlocked(sheet, { styles })).toEqual(['A1:A52', 'C2:BA52', 'D1:BA1']);
  });

  it('reach as far as on a blank first cell where nothing is written', () => {
    const sheet = `<cols><col min="1" max="9" style="1"/></cols>${data('')}`;
    expect(unlocked(sheet, { area: null })).toEqual(['A1:I51']);
  });

  it('are not told where they are more than the sheet is worth', () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" s="1"/></row>`,
    );
    expect(unlocked(data(rows.join('')), { places: 100 })).toBeNull();
  });
});
