/** What a cell is called in previews: its indicator, or the part of the form it belongs to. */
import type { AssessedWorkbook } from '../../core/assess';
import type { SheetCellReference } from '../../core/sheet/address';
import type { WordingKey } from '../wording/words';

/** A name out of the form, or a key for a part that has none; `null` for a cell outside every form. */
export function labelOfCell(
  { forms }: AssessedWorkbook,
  { sheet, address }: SheetCellReference,
): string | { readonly key: WordingKey } | null {
  for (const { form } of forms) {
    if (form.sheet !== sheet) continue;
    const row = form.rows.find(({ cells }) =>
      Object.values(cells).some((cell) => cell.address === address),
    );
    if (row) return row.name;
    if (form.total?.score?.address === address || form.total?.weight?.address === address) {
      return { key: 'place.total' };
    }
    const fundsRow = form.funds?.rows.find(({ cells }) =>
      Object.values(cells).some((cell) => cell.address === address),
    );
    if (fundsRow) return { key: 'dimension.execution' };
  }
  return null;
}
