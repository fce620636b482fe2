/** What a cell is called in previews: its indicator, or the part of the form it belongs to. */
import type { AssessedWorkbook } from '../../core/assess';
import type { EditPurpose } from '../../core/edit/edit';
import type { AssessedRow } from '../../core/score/result';
import type { SheetCellReference } from '../../core/sheet/address';
import type { Message, WordingKey } from '../wording/words';

/** Purposes that say by themselves which cell it is. */
const PURPOSE_KEYS: Readonly<Partial<Record<EditPurpose, WordingKey>>> = {
  'total-score': 'place.total',
  'execution-rate': 'place.executionRate',
  'execution-score': 'place.executionScore',
};

/** The indicator that a cell belongs to; `null` for a cell outside every row. */
export function rowOfCell(
  { forms }: AssessedWorkbook,
  { sheet, address }: SheetCellReference,
): AssessedRow | null {
  for (const { form, rows } of forms) {
    if (form.sheet !== sheet) continue;
    const row = rows.find(({ row: { cells } }) =>
      Object.values(cells).some((cell) => cell.address === address),
    );
    if (row) return row;
  }
  return null;
}

/** A name out of the form, or a message for a part that has none; `''` for a cell outside every row. */
export function labelOfCell(
  result: AssessedWorkbook,
  cell: SheetCellReference,
  purpose: EditPurpose,
): string | Message {
  const key = PURPOSE_KEYS[purpose];
  return key === undefined ? (rowOfCell(result, cell)?.row.name ?? '') : { key };
}
