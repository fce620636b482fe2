/** Where the sign of a target stands, and the edit that changes it there. */
import type { Edit } from '../../edit/edit';
import type { FormCell, IndicatorColumn } from '../../form/form';
import { normalise } from '../../sheet/text';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { comparatorOf } from '../../value/read/comparators';
import { spellOut } from '../../value/read/spelling';
import { ownCell } from './row-state';
import type { TargetRow } from './target-value';
import { textEdits } from './text-edit';

const SIGN_FIRST = /^[≥≤><=]+/;

/** The row's cell in the column of signs, filled or blank; `null` where the sign stands, or belongs, in the target itself. */
function ownSignCell({ row, cell }: TargetRow): FormCell | null {
  const own = ownCell(row, 'comparator');
  if (!own || SIGN_FIRST.test(spellOut(cell.text))) return null;
  const text = spellOut(own.text);
  return text === '' || comparatorOf(text) !== null ? own : null;
}

/** Columns of a finding on the sign: the one that holds it comes first, and is where the finding stands. */
export function signColumns(target: TargetRow): readonly IndicatorColumn[] {
  return ownSignCell(target) ? ['comparator', 'target'] : ['target'];
}

/** True where the sign has a column of its own. */
export function hasSignColumn(target: TargetRow): boolean {
  return ownSignCell(target) !== null;
}

/** Writes the sign where it belongs; none where the target says its bound in words. */
export function signEdits(sheet: SheetSnapshot, target: TargetRow, sign: '≥' | '≤' | '='): Edit[] {
  const own = ownSignCell(target);
  const bare = normalise(target.cell.text).replace(SIGN_FIRST, '');
  if (!own && !/^\d/.test(bare)) return [];
  return textEdits(sheet, own ?? target.cell, {
    value: own ? sign : sign + bare,
    purpose: 'target-text',
    safety: 'review',
  });
}
