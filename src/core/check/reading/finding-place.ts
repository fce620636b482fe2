/** How findings name cells, indicators and forms: one spelling for all checks. */
import type { Form, FormCell, IndicatorRow } from '../../form/form';
import { toReference } from '../../sheet/address';
import { dropEnd, dropSpaces } from '../../sheet/text';

/** `表1!F13`, as it stands in `Finding.cells`. */
export function cellReference(form: Form, cell: FormCell): string {
  return toReference({ sheet: form.sheet, address: cell.address });
}

/** `F13、F15`: where one finding speaks of several cells. */
export function placesText(cells: readonly FormCell[]): string {
  return cells.map(({ address }) => address).join('、');
}

/** A label as messages quote it: 存在问题 of `存在 问题：`. */
export function labelName(label: FormCell): string {
  return dropEnd(dropSpaces(label.text), /[:：]/);
}

/** What identifies an indicator in a message: its name, or `第3行指标` while it has none. */
export function indicatorName(row: IndicatorRow): string {
  return row.name === '' ? `第${row.number}行指标` : row.name;
}
