import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre';
import { contains } from '../core/sheet/address';
import type { CellPosition, SheetCell } from '../core/sheet/snapshot';
import type { CopiedSheet } from './copied-sheet';
import { GENERAL_FORMAT } from './format/built-in-formats';
import { UNREADABLE_FORMULA } from './xls/formula-text';

type WrittenCell = Partial<Cell>;

/**
 * An .xlsx workbook with the sheets of an .xls or .ods file, to be filled instead of it.
 *
 * Kept: values, formulas, number formats, merges, column widths, hidden sheets, protection.
 * Lost: fonts, borders and colours, row heights, print setup, pictures, comments, validation, names.
 * A formula that could not be read becomes its last result.
 */
export async function copyAsXlsx(sheets: readonly CopiedSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(toWriteSheet) });
}

function toWriteSheet(sheet: CopiedSheet): WriteSheet {
  const { name, visibility, rows, origin, merges, protection } = sheet;
  const cells = new Map<string, WrittenCell>();
  rows.forEach((row, rowOffset) => {
    row.forEach((cell, columnOffset) => {
      if (!cell) return;
      const position = { row: origin.row + rowOffset, column: origin.column + columnOffset };
      cells.set(`${position.row},${position.column}`, toWrittenCell(cell, sheet, position));
    });
  });
  const widths = [...sheet.columnWidths.keys()];
  const columnCount = widths.length === 0 ? 0 : Math.max(...widths) + 1;
  return {
    name,
    cells,
    columns: Array.from({ length: columnCount }, (_, column) => {
      const width = sheet.columnWidths.get(column);
      return width === undefined ? {} : { width };
    }),
    merges: merges.map(({ row, column, rowCount, columnCount: columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowCount - 1,
      endCol: column + columns - 1,
    })),
    ...(visibility === 'hidden' ? { hidden: true } : {}),
    ...(visibility === 'veryHidden' ? { veryHidden: true } : {}),
    ...(protection ? { protection: { sheet: true } } : {}),
  };
}

function toWrittenCell(cell: SheetCell, sheet: CopiedSheet, position: CellPosition): WrittenCell {
  const { value, numberFormat = GENERAL_FORMAT, isError } = cell;
  const isUnlocked = sheet.protection?.unlockedRanges?.some((range) => contains(range, position));
  const style: CellStyle = {
    ...(numberFormat === GENERAL_FORMAT ? {} : { numFmt: numberFormat }),
    ...(isUnlocked ? { protection: { locked: false } } : {}),
    ...(typeof value === 'string' ? { alignment: { wrapText: true, vertical: 'center' } } : {}),
  };
  const formula = cell.formula === UNREADABLE_FORMULA ? undefined : cell.formula?.slice(1);
  if (formula !== undefined) {
    return { type: 'formula', formula, formulaResult: value, value, style };
  }
  if (isError) return { type: 'error', value, style };
  if (value === null) return { type: 'empty', value, style };
  if (typeof value === 'string') return { type: 'string', value, style };
  return { type: typeof value === 'number' ? 'number' : 'boolean', value, style };
}
