/** Adds a sheet of plain rows; nothing on it can become a formula. */
import { GENERAL_FORMAT } from '../core/edit/cell-state';
import type { NewSheet } from '../core/port';
import { toRangeAddress } from '../core/sheet/address';
import { freeSheetName } from '../core/sheet/free-sheet-name';
import type { ExcelAbilities } from './abilities';
import type { GridValue } from './cell-content';
import { cellEntry } from './cell-entry';
import { listSheets } from './list-sheets';

/** Points per character of the default font, its padding included. */
const POINTS_PER_CHARACTER = 6;

function toGrid(rows: NewSheet['rows'], columnCount: number): GridValue[][] {
  return rows.map((row) => {
    const line: GridValue[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      line.push(cellEntry({ value: row[column] ?? null }, GENERAL_FORMAT));
    }
    return line;
  });
}

/** Two syncs: which names are taken, then everything else. */
export async function addSheet(
  context: Excel.RequestContext,
  abilities: ExcelAbilities,
  { name: wanted, rows, columnWidths }: NewSheet,
): Promise<{ readonly name: string }> {
  const { sheets } = await listSheets(context, abilities);
  const name = freeSheetName(
    wanted,
    sheets.map((sheet) => sheet.name),
  );
  const sheet = context.workbook.worksheets.add(name);
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columnCount > 0) {
    const area = { row: 0, column: 0, rowCount: rows.length, columnCount };
    const range = sheet.getRange(toRangeAddress(area));
    range.formulas = toGrid(rows, columnCount);
    range.format.wrapText = true;
  }
  if (abilities.seesProtection) {
    columnWidths.forEach((width, column) => {
      const area = { row: 0, column, rowCount: 1, columnCount: 1 };
      sheet.getRange(toRangeAddress(area)).format.columnWidth = width * POINTS_PER_CHARACTER;
    });
  }
  sheet.activate();
  await context.sync();
  return { name };
}
