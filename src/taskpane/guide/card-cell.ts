/** Which cell of Excel a card speaks of. */
import type { AssessedWorkbook } from '../../core/assess';
import { parseReference, type SheetCellReference } from '../../core/sheet/address';
import type { FormCell } from '../../core/form/form';
import type { WorkKind, WorkPlace } from './work-place';

/** The cell in which the work is done: 实际完成值, 得分 or 偏差说明; of a finding its first cell. */
export function cardCell(
  { forms, findings }: AssessedWorkbook,
  { formId, row }: WorkPlace,
  kind: WorkKind | null,
): SheetCellReference | null {
  const assessed = forms.find(({ form }) => form.id === formId);
  if (!assessed) return null;
  const finding = findings.find((each) => each.form === formId && each.row === row);
  const ofFinding = finding ? parseReference(finding.cells[0] ?? '') : null;
  const indicator = assessed.rows.find((each) => each.row.number === row)?.row;
  if (!indicator || kind === 'mend') return ofFinding ?? null;
  const { actual, score, deviationReason, level3 } = indicator.cells;
  const cells: Readonly<Record<Exclude<WorkKind, 'mend'>, FormCell | undefined>> = {
    fill: actual,
    decide: score,
    explain: deviationReason,
  };
  const cell = (kind === null ? score : cells[kind]) ?? actual ?? level3;
  return cell ? { sheet: assessed.form.sheet, address: cell.address } : ofFinding;
}
