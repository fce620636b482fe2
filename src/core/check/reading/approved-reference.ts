/** How findings name a cell of the approved target form, which may stand in another workbook. */
import type { FormCell } from '../../form/form';
import type { FormPair } from '../../review/pair-forms';
import { toReference } from '../../sheet/address';

/** `目标表!E12` in the same workbook, `[批复.xlsx]目标表!E12` in another one. */
export function approvedReference({ evaluation, target }: FormPair, cell?: FormCell): string {
  const { form } = target.assessed;
  const sheet = evaluation.file === target.file ? form.sheet : `[${target.file}]${form.sheet}`;
  return cell ? toReference({ sheet, address: cell.address }) : sheet;
}
