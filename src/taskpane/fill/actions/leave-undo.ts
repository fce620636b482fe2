import { withoutEntry } from '../../../core/edit/journal';
import { newestEntry } from '../../shell/pane-state';
import { remember } from '../../shell/remember';
import type { PaneAction } from '../../shell/pane-action';

/** Cells that could not be put back keep what they hold, and the batch before them can be undone. */
export const leaveUndo: PaneAction = {
  name: 'leave-undo',
  label: 'action.leaveUndo',
  isEnabled: (state) =>
    state.mode === 'fill' &&
    state.work.kind === 'none' &&
    (newestEntry(state)?.cells.some(({ refusal }) => refusal !== undefined) ?? false),
  async perform(pane) {
    const entry = newestEntry(pane.getState());
    if (!entry) return;
    pane.update((state) => ({
      ...state,
      notice: {
        tone: 'info',
        text: { key: 'notice.undoLeft', data: { count: entry.cells.length } },
        details: [],
        offersUndo: false,
      },
    }));
    await remember(pane, (stored) => ({
      ...stored,
      journal: withoutEntry(stored.journal, entry.id),
    }));
  },
};
