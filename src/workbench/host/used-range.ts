/**
 * Worksheet.getUsedRange: the smallest range around every cell with a value or formatting, or with
 * values only when asked so; A1 on an empty sheet
 * (https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)).
 */
import { contains } from '../../core/sheet/address';
import type { CellRange } from '../../core/sheet/snapshot';
import { keyPosition, type ModelCell, type ModelSheet } from './workbook-model';

function hasContent(cell: ModelCell): boolean {
  return cell.value !== null || cell.formula !== null;
}

function isFormatted(cell: ModelCell): boolean {
  return cell.numberFormat !== 'General' || cell.fill !== null || !cell.locked;
}

function intersection(one: CellRange, other: CellRange): CellRange | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowEnd = Math.min(one.row + one.rowCount, other.row + other.rowCount);
  const columnEnd = Math.min(one.column + one.columnCount, other.column + other.columnCount);
  if (rowEnd <= row || columnEnd <= column) return null;
  return { row, column, rowCount: rowEnd - row, columnCount: columnEnd - column };
}

/** `null` when nothing is used inside `within`. */
export function usedRange(
  sheet: ModelSheet,
  within: CellRange,
  valuesOnly: boolean,
): CellRange | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const include = (area: CellRange): void => {
    top = Math.min(top, area.row);
    left = Math.min(left, area.column);
    bottom = Math.max(bottom, area.row + area.rowCount - 1);
    right = Math.max(right, area.column + area.columnCount - 1);
  };
  sheet.cells.forEach((cell, key) => {
    if (!hasContent(cell) && (valuesOnly || !isFormatted(cell))) return;
    const position = keyPosition(key);
    if (contains(within, position)) include({ ...position, rowCount: 1, columnCount: 1 });
  });
  if (!valuesOnly) {
    for (const area of [...sheet.merges, ...(sheet.formatted ? [sheet.formatted] : [])]) {
      const inside = intersection(area, within);
      if (inside) include(inside);
    }
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
