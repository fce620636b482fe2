/** Changes of layout that say nothing else: the same form, printed by somebody else. */
import fc from 'fast-check';
import type { CellRange, SheetCell, SheetSnapshot } from '../../src/core/sheet/snapshot';

/** One change; the arbitrary numbers choose where. */
export type LayoutChange = (sheet: SheetSnapshot) => SheetSnapshot;

const shifted =
  (rows: number, columns: number): LayoutChange =>
  (sheet) => ({
    ...sheet,
    origin: { row: sheet.origin.row + rows, column: sheet.origin.column + columns },
    merges: (sheet.merges ?? []).map((merge) => ({
      ...merge,
      row: merge.row + rows,
      column: merge.column + columns,
    })),
  });

/** The name of a sheet may be all that says which kind of form it is: it stays, with something behind. */
const renamed =
  (ending: string): LayoutChange =>
  (sheet) => ({ ...sheet, name: sheet.name + ending });

/** A column becomes two: every cell of it is merged over both. */
const widened =
  (share: number): LayoutChange =>
  (sheet) => {
    const width = Math.max(0, ...sheet.rows.map((row) => row.length));
    if (width === 0) return sheet;
    const offset = Math.min(width - 1, Math.floor(share * width));
    const column = sheet.origin.column + offset;
    const known = (sheet.merges ?? []).map((merge): CellRange => {
      const last = merge.column + merge.columnCount - 1;
      if (merge.column > column) return { ...merge, column: merge.column + 1 };
      return last < column ? merge : { ...merge, columnCount: merge.columnCount + 1 };
    });
    const isCovered = (row: number): boolean =>
      known.some(
        (merge) =>
          merge.row <= row &&
          row < merge.row + merge.rowCount &&
          merge.column <= column &&
          column < merge.column + merge.columnCount,
      );
    const own = sheet.rows.flatMap((_row, index): CellRange[] => {
      const row = sheet.origin.row + index;
      return isCovered(row) ? [] : [{ row, column, rowCount: 1, columnCount: 2 }];
    });
    const rows = sheet.rows.map((row) =>
      row.length <= offset + 1
        ? row
        : [...row.slice(0, offset + 1), null, ...row.slice(offset + 1)],
    );
    return { ...sheet, rows, merges: [...known, ...own] };
  };

/** Areas merged over columns of one row are split: the text stays on the left. */
const split: LayoutChange = (sheet) => ({
  ...sheet,
  merges: (sheet.merges ?? []).filter(({ rowCount }) => rowCount > 1),
});

const MOST_SPACED = 8;

/** Short labels spaced out, broken over lines or in full width, as people fit them into narrow cells. */
const respelled =
  (gap: string): LayoutChange =>
  (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell): SheetCell | null => {
        if (typeof cell?.value !== 'string' || cell.formula !== undefined) return cell;
        if (cell.value.length > MOST_SPACED || !/^[一-鿿]+$/.test(cell.value)) return cell;
        const value = Array.from(cell.value).join(gap);
        return { ...cell, value, text: value };
      }),
    ),
  });

/** Formatted blank cells below and beside, as copying leaves them. */
const padded =
  (below: number, beside: number): LayoutChange =>
  (sheet) => {
    const blank: SheetCell = { value: null, text: '', numberFormat: '0.00' };
    const wide = sheet.rows.map((row) => [...row, ...Array.from({ length: beside }, () => blank)]);
    const more = Array.from({ length: below }, () => [blank, null, blank]);
    return { ...sheet, rows: [...wide, ...more] };
  };

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A change with its name, which is what a counterexample shows. */
function named(name: string, apply: LayoutChange): NamedChange {
  return { apply, [fc.toStringMethod]: () => name };
}

export interface NamedChange {
  readonly apply: LayoutChange;
  readonly [fc.toStringMethod]: () => string;
}

const anyChange: fc.Arbitrary<NamedChange> = fc.oneof(
  fc
    .tuple(fc.nat(60), fc.nat(30))
    .map(([rows, columns]) => named(`shift ${rows},${columns}`, shifted(rows, columns))),
  fc
    .constantFrom(' (2)', '-终稿', '2023', '  ')
    .map((ending) => named(`rename …${ending}`, renamed(ending))),
  share.map((at) => named(`widen ${at}`, widened(at))),
  fc.constant(named('split', split)),
  fc
    .constantFrom(' ', '\n', '　')
    .map((gap) => named(`gap ${JSON.stringify(gap)}`, respelled(gap))),
  fc
    .tuple(fc.nat(20), fc.nat(10))
    .map(([below, beside]) => named(`pad ${below},${beside}`, padded(below, beside))),
);

/** Up to four changes one after the other. */
export const anyLayout = fc.array(anyChange, { minLength: 1, maxLength: 4 });
