/** How findings name cells, indicators and forms: one spelling for all checks. */
import type { Form, FormCell, IndicatorRow } from '../../form/form';
import { toReference } from '../../sheet/address';

/** `表1!F13`, as it stands in `Finding.cells`. */
export function cellReference(form: Form, cell: FormCell): string {
  return toReference({ sheet: form.sheet, address: cell.address });
}

/** What identifies an indicator in a message: its name, or `第3行指标` while it has none. */
export function indicatorName(row: IndicatorRow): string {
  return row.name === '' ? `第${row.number}行指标` : row.name;
}
