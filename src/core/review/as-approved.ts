/** Cells of a self-evaluation that say what the approved target form says: nobody may be asked to change them. */
import type { FormCell, IndicatorColumn } from '../form/form';
import { toReference } from '../sheet/address';
import type { TargetComparison } from './compare-with-target';
import { comparableName } from './name-similarity';

/** Columns that a self-evaluation takes over from the approved form. */
const TARGET_COLUMNS: readonly IndicatorColumn[] = ['comparator', 'target', 'unit'];
const NAME_COLUMNS: readonly IndicatorColumn[] = ['level1', 'level2', 'level3'];

/** References such as `表1!D9`. */
export function cellsAsApproved({ pair, same }: TargetComparison): ReadonlySet<string> {
  const { form } = pair.evaluation.assessed;
  const found = new Set<string>();
  const add = (cell: FormCell | undefined): void => {
    if (cell) found.add(toReference({ sheet: form.sheet, address: cell.address }));
  };
  for (const { evaluated, approved } of same) {
    TARGET_COLUMNS.forEach((column) => add(evaluated.row.cells[column]));
    if (comparableName(evaluated.row.name) === comparableName(approved.row.name)) {
      NAME_COLUMNS.forEach((column) => add(evaluated.row.cells[column]));
    }
  }
  return found;
}
