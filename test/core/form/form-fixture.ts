/** Sheets written as text, for tests: one line per row, cells separated by `|`. */
import { findForms } from '../../../src/core/form/find-forms';
import type { ColumnMapping, Form, FormReading, IndicatorRow } from '../../../src/core/form/form';
import { parseAddress } from '../../../src/core/sheet/address';
import type {
  CellRange,
  SheetCell,
  SheetSnapshot,
  SheetVisibility,
} from '../../../src/core/sheet/snapshot';

export interface SheetOptions {
  readonly name?: string;
  readonly position?: number;
  /** Address of the first cell, `A1` unless given. */
  readonly at?: string;
  readonly visibility?: SheetVisibility;
  /** Cells that the text cannot say, by address. */
  readonly cells?: Readonly<Record<string, SheetCell>>;
}

const NUMBER = /^-?\d+(\.\d+)?$/;

function toCell(text: string): SheetCell | null {
  if (text === '' || text === '<' || text === '^') return null;
  if (NUMBER.test(text)) return { value: Number(text), text };
  // A leading apostrophe keeps digits as text, as in Excel; \n is a line break.
  const value = text.replace(/^'/, '').replace(/\\n/g, '\n');
  return { value, text: value };
}

/**
 * `<` merges a cell with its left neighbour, `^` with the cell above. Digits become numbers.
 * Lines are trimmed; a blank line is a blank row.
 */
export function sheetFrom(table: string, options: SheetOptions = {}): SheetSnapshot {
  const origin = parseAddress(options.at ?? 'A1') ?? { row: 0, column: 0 };
  const lines = table
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const grid = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  const anchors = grid.map((row) => row.map(() => ''));
  const merges = new Map<string, CellRange>();
  grid.forEach((row, r) =>
    row.forEach((text, c) => {
      const from =
        text === '<' ? anchors[r]?.[c - 1] : text === '^' ? anchors[r - 1]?.[c] : undefined;
      const anchor = from ?? `${r},${c}`;
      (anchors[r] as string[])[c] = anchor;
      if (from === undefined) return;
      const [top, left] = anchor.split(',').map(Number) as [number, number];
      const before = merges.get(anchor);
      merges.set(anchor, {
        row: top,
        column: left,
        rowCount: Math.max(before?.rowCount ?? 1, r - top + 1),
        columnCount: Math.max(before?.columnCount ?? 1, c - left + 1),
      });
    }),
  );
  const rows = grid.map((row) => row.map(toCell));
  for (const [address, cell] of Object.entries(options.cells ?? {})) {
    const place = parseAddress(address);
    const row = place && rows[place.row - origin.row];
    if (row) row[place.column - origin.column] = cell;
  }
  return {
    name: options.name ?? '自评表',
    position: options.position ?? 0,
    visibility: options.visibility ?? 'visible',
    origin,
    rows,
    merges: Array.from(merges.values(), (merge) => ({
      ...merge,
      row: merge.row + origin.row,
      column: merge.column + origin.column,
    })),
    protection: null,
  };
}

/** The same sheet as old Excel gives it: merged areas unknown. */
export const withUnknownMerges = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  merges: null,
});

export function read(
  sheets: SheetSnapshot | readonly SheetSnapshot[],
  mappings: readonly ColumnMapping[] = [],
): FormReading {
  const list = 'rows' in sheets ? [sheets] : sheets;
  return findForms({ name: '测试.xlsx', sheets: list }, mappings);
}

/** The one form of a sheet; fails the test when there are none or several. */
export function onlyForm(sheet: SheetSnapshot): Form {
  const { forms } = read(sheet);
  expect(forms).toHaveLength(1);
  return forms[0] as Form;
}

const text = (row: IndicatorRow, column: keyof IndicatorRow['cells']): string =>
  row.cells[column]?.text ?? '';

/** `产出指标/数量指标/名称: 符号 目标 单位 → 实际 [得分/分值] 原因`, blanks left out. */
export function outline(form: Form): string[] {
  return form.rows.map((row) => {
    const target = [text(row, 'comparator'), text(row, 'target'), text(row, 'unit')].join('');
    const actual = text(row, 'actual');
    const weight = text(row, 'weight');
    const score = text(row, 'score');
    const reason = text(row, 'deviationReason');
    return (
      `${row.level1}/${row.level2}/${row.name}: ${target}` +
      (actual === '' ? '' : ` → ${actual}`) +
      (weight === '' && score === '' ? '' : ` [${score}/${weight}]`) +
      (reason === '' ? '' : ` ${reason}`)
    );
  });
}
