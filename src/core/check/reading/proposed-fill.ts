/** What filling would write into single cells, so that a finding offers the very edit that the fill preview lists. */
import type { Edit } from '../../edit/edit';
import type { FormCell } from '../../form/form';
import { fillPlan } from '../../score/fill-plan';
import type { FormContext } from '../contract';

/** Looks up the edits for a cell; the plan is only made when a finding asks for it. */
export function proposedFill({
  assessed,
  snapshot,
}: FormContext): (cell: FormCell | undefined) => Edit[] {
  let known: ReadonlyMap<string, Edit[]> | null = null;
  return (cell) => {
    if (!cell) return [];
    known = known ?? editsByAddress(fillPlan(assessed, snapshot).edits);
    return known.get(cell.address) ?? [];
  };
}

function editsByAddress(edits: readonly Edit[]): Map<string, Edit[]> {
  const byAddress = new Map<string, Edit[]>();
  for (const edit of edits) {
    if (edit.change.kind === 'fill') continue;
    const same = byAddress.get(edit.cell.address);
    if (same) same.push(edit);
    else byAddress.set(edit.cell.address, [edit]);
  }
  return byAddress;
}
