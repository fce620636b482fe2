/** Every command of the pane: one list for keys, and for the test that each file keeps its promises. */
import { applyEdits } from '../fill/actions/apply-edits';
import { cancelWork } from './actions/cancel-work';
import { check } from './actions/check';
import { dismissNotice } from './actions/dismiss-notice';
import type { PaneAction } from './pane-action';
import { leaveUndo } from '../fill/actions/leave-undo';
import { nextThing } from '../guide/actions/next-thing';
import { undoLast } from '../fill/actions/undo-last';

/** Commands without an argument: they can be bound to a key. */
export const plainActions: readonly PaneAction[] = [
  check,
  nextThing,
  cancelWork,
  applyEdits,
  undoLast,
  leaveUndo,
  dismissNotice,
];
