/** Writing into the model by Excel's rules; the same for a batch and for a person typing. */
import { toAddress } from '../../core/sheet/address';
import { evaluateFormula, type CellReader } from './evaluate-formula';
import { HostError } from './host-error';
import { cellText } from './number-text';
import { parseEntry } from './parse-entry';
import { ensureCell, cellKey, mergeOver, type ModelCell, type ModelSheet } from './workbook-model';

/** Formulas may build on each other this deep before a recalculation stops following them. */
const RECALCULATION_PASSES = 5;

/** doc: a write to a locked cell of a protected sheet fails with AccessDenied. */
export function assertWritable(sheet: ModelSheet, row: number, column: number): void {
  if (sheet.isProtected && (sheet.cells.get(cellKey(row, column))?.locked ?? true)) {
    throw new HostError(
      'AccessDenied',
      `${sheet.name}!${toAddress({ row, column })} is locked on a protected sheet`,
    );
  }
}

function setConstant(cell: ModelCell, value: ModelCell['value']): void {
  cell.value = value === '' ? null : value;
  cell.formula = null;
  cell.isError = false;
  cell.text = cellText(cell.value, cell.numberFormat);
}

function readerOf(sheet: ModelSheet): CellReader {
  return ({ row, column }) => {
    const value = sheet.cells.get(cellKey(row, column))?.value ?? 0;
    return typeof value === 'number' ? value : null;
  };
}

/**
 * One cell of `Range.values` or `Range.formulas`. A covered cell of a merged area takes nothing and
 * reports no error (seen through COM: https://github.com/sbroenne/mcp-server-excel/issues/831).
 */
export function writeEntry(
  sheet: ModelSheet,
  row: number,
  column: number,
  value: string | number | boolean,
  currentYear: number,
): void {
  assertWritable(sheet, row, column);
  if (mergeOver(sheet, { row, column })) return;
  const cell = ensureCell(sheet, row, column);
  const entry = parseEntry(value, cell.numberFormat, currentYear);
  if (entry.kind === 'constant') {
    if (entry.numberFormat !== undefined && cell.numberFormat === 'General') {
      cell.numberFormat = entry.numberFormat;
    }
    setConstant(cell, entry.value);
    return;
  }
  const result = evaluateFormula(entry.formula, readerOf(sheet));
  cell.formula = entry.formula;
  cell.value = result ?? '#NAME?';
  cell.isError = result === null;
  cell.text = cellText(cell.value, cell.numberFormat);
}

/** A new number format changes what is shown, never the value. */
export function writeNumberFormat(
  sheet: ModelSheet,
  row: number,
  column: number,
  numberFormat: string,
): void {
  assertWritable(sheet, row, column);
  const cell = ensureCell(sheet, row, column);
  cell.numberFormat = numberFormat;
  if (typeof cell.value === 'number') cell.text = cellText(cell.value, numberFormat);
}

/** After a write: formulas of the modelled kind follow, others keep their last result. */
export function recalculate(sheet: ModelSheet): void {
  const read = readerOf(sheet);
  const formulas = [...sheet.cells.values()].filter(({ formula }) => formula !== null);
  for (let pass = 0; pass < RECALCULATION_PASSES; pass += 1) {
    let hasChanged = false;
    for (const cell of formulas) {
      const result = evaluateFormula(cell.formula ?? '', read);
      if (result === null || result === cell.value) continue;
      cell.value = result;
      cell.isError = false;
      cell.text = cellText(result, cell.numberFormat);
      hasChanged = true;
    }
    if (!hasChanged) return;
  }
}
