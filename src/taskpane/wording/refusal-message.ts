/** Why a cell was not written or not put back, with the cell and what it holds. */
import type { RefusalCause, RefusedEdit, RefusedUndo } from '../../core/edit/edit';
import { shownValue } from './cell-values';
import type { Message, WordingKey } from './words';

const WRITE_KEYS: Readonly<Record<RefusalCause, WordingKey>> = {
  'changed-since': 'refused.changedSince',
  formula: 'refused.formula',
  locked: 'refused.locked',
  'merged-away': 'refused.mergedAway',
  'sheet-missing': 'refused.sheetMissing',
  'host-refused': 'refused.hostRefused',
};

const UNDO_KEYS: Readonly<Record<RefusalCause, WordingKey>> = {
  ...WRITE_KEYS,
  'changed-since': 'refused.changedAfterFilling',
};

export function refusedEditMessage({ edit, cause, found }: RefusedEdit): Message {
  return { key: WRITE_KEYS[cause], data: { ...edit.cell, found: shownValue(found) } };
}

export function refusedUndoMessage({ journalCell, cause, found }: RefusedUndo): Message {
  return { key: UNDO_KEYS[cause], data: { ...journalCell.cell, found: shownValue(found) } };
}
