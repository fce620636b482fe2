/** One cell as Excel's grids give it, as a cell of a snapshot or of the journal. */
import { GENERAL_FORMAT, toCellState } from '../core/edit/cell-state';
import type { CellState } from '../core/edit/edit';
import type { CellValue, SheetCell } from '../core/sheet/snapshot';

/** A cell of `values` or `formulas`: blank is `""`. */
export type GridValue = string | number | boolean;

/** Excel gives error values as their text. A person who types such a text gets the error value too. */
const ERROR_VALUE =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!)$/;

/**
 * The formula of a cell, if it has one. Text that merely looks like a formula (typed with an
 * apostrophe) stands alike in `formulas` and `values` (https://github.com/OfficeDev/office-js/issues/6687).
 */
function formulaOf(value: GridValue, formula: GridValue): string | undefined {
  const isFormula = typeof formula === 'string' && formula.charAt(0) === '=' && formula !== value;
  return isFormula ? formula : undefined;
}

function valueOf(value: GridValue, formula: string | undefined): CellValue {
  return value === '' && formula === undefined ? null : value;
}

export function gridCellState(
  value: GridValue,
  formulaCell: GridValue,
  format: string,
  fill?: string,
): CellState {
  const formula = formulaOf(value, formulaCell);
  return toCellState({ value: valueOf(value, formula), formula, numberFormat: format, fill });
}

/** `null` for a blank General cell. */
export function toSheetCell(
  value: GridValue,
  formulaCell: GridValue,
  format: string,
  text: string,
): SheetCell | null {
  if (value === '' && formulaCell === '' && format === GENERAL_FORMAT) return null;
  return {
    ...gridCellState(value, formulaCell, format),
    text,
    ...(typeof value === 'string' && ERROR_VALUE.test(value) ? { isError: true } : {}),
  };
}
