/** Every command of the pane: one list for keys, and for the test that each file keeps its promises. */
import { applyEdits } from './apply-edits';
import { cancelWork } from './cancel-work';
import { check } from './check';
import { dismissNotice } from './dismiss-notice';
import type { PaneAction } from './pane-action';
import { undoLast } from './undo-last';

/** Commands without an argument: they can be bound to a key. */
export const plainActions: readonly PaneAction[] = [
  check,
  cancelWork,
  applyEdits,
  undoLast,
  dismissNotice,
];
