/** Which form, and which of its rows, a cell of Excel belongs to. */
import type { AssessedWorkbook } from '../../core/assess';
import type { FindingPlace } from '../../core/check/contract';
import type { Form } from '../../core/form/form';
import { parseAddress, type SheetCellReference } from '../../core/sheet/address';
import type { CellPosition } from '../../core/sheet/snapshot';

export interface CellPlace {
  readonly formId: string;
  /** `null`: beside the rows of the form. */
  readonly row: FindingPlace;
}

/** `null`: no form stands on the sheet. `current`: the form at hand, where the cell tells none. */
export function placeOfCell(
  { forms }: AssessedWorkbook,
  { sheet, address }: SheetCellReference,
  current: string | null,
): CellPlace | null {
  const position = parseAddress(address);
  const onSheet = forms.map(({ form }) => form).filter((form) => form.sheet === sheet);
  const [first] = onSheet;
  if (!position || !first) return null;
  for (const form of onSheet) {
    const row = rowOfCell(form, position);
    if (row !== null) return { formId: form.id, row };
  }
  const form = onSheet.find(({ id }) => id === current) ?? first;
  return { formId: form.id, row: null };
}

function rowOfCell(
  { range, rows, funds, total }: Form,
  { row, column }: CellPosition,
): FindingPlace {
  if (column < range.column || column >= range.column + range.columnCount) return null;
  const indicator = rows.find(({ sheetRow }) => sheetRow === row);
  if (indicator) return indicator.number;
  if (total?.label.row === row) return 'total';
  return funds?.rows.some(({ label }) => label.row === row) ? 'funds' : null;
}
