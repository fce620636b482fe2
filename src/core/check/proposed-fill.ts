/** What filling would write into single cells, so that a finding offers the very edit that the fill preview lists. */
import type { Edit } from '../edit/edit';
import type { FormCell } from '../form/form';
import { fillEdits } from '../score/fill-edits';
import type { FormContext } from './contract';

/** Looks up the edit for a cell; the list is only made when a finding asks for it. */
export function proposedFill({
  assessed,
  snapshot,
}: FormContext): (cell: FormCell | undefined) => Edit[] {
  let known: readonly Edit[] | null = null;
  return (cell) => {
    if (!cell) return [];
    const edits = known ?? fillEdits(assessed, snapshot);
    known = edits;
    return edits.filter(
      (edit) => edit.cell.address === cell.address && edit.change.kind !== 'fill',
    );
  };
}
