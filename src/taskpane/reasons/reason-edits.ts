/** What writing a reason changes: its cell, and the mark that asked for it. */
import type { Edit } from '../../core/edit/edit';
import type { SheetCellReference } from '../../core/sheet/address';
import type { PaneState } from '../shell/pane-state';
import { stateIn, unmarkEdits } from './reason-marks';

export function reasonEdits(
  { snapshot, stored }: PaneState,
  cell: SheetCellReference,
  text: string,
): readonly Edit[] {
  if (!snapshot) return [];
  return [
    {
      cell,
      before: stateIn(snapshot, cell),
      change: { kind: 'text', value: text.trim() },
      purpose: 'reason-draft',
      safety: 'review',
    },
    ...unmarkEdits(stored.journal, snapshot, [cell]),
  ];
}
