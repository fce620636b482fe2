import { newestEntry, NO_WORK } from '../../shell/pane-state';
import { failureMessage } from '../../wording/failure-message';
import { refusedUndoMessages } from '../../wording/refusal-message';
import { awaitEditEnd } from '../../shell/await-edit-end';
import { checkAfterWriting } from '../check-after-writing';
import { remember } from '../../shell/remember';
import type { PaneAction } from '../../shell/pane-action';

/** Puts the newest batch back; cells that somebody changed since keep their value and are named. */
export const undoLast: PaneAction = {
  name: 'undo-last',
  label: 'action.undo',
  key: 'Ctrl+z',
  isEnabled: (state) =>
    state.mode === 'fill' && state.work.kind === 'none' && newestEntry(state) !== null,
  async perform(pane) {
    const entry = newestEntry(pane.getState());
    if (!entry) return;
    pane.update((state) => ({ ...state, work: { kind: 'writing' } }));
    const undone = await awaitEditEnd(pane, () => pane.host.port.undo(entry));
    if (!undone.ok) {
      const { code, outcome } = undone.failure;
      pane.update((state) => ({
        ...state,
        work: NO_WORK,
        isCancelRequested: false,
        notice: {
          tone: 'error',
          text: outcome
            ? { key: 'notice.partlyUndone', data: { count: outcome.restored.length } }
            : { key: 'notice.notUndone' },
          details: [failureMessage(code)],
          offersUndo: false,
        },
      }));
      return;
    }
    const { restored, refused } = undone.value;
    await remember(pane, (stored) => ({
      ...stored,
      journal: stored.journal.filter(({ id }) => id !== entry.id),
    }));
    pane.update((state) => ({
      ...state,
      notice: {
        tone: refused.length === 0 ? 'success' : 'warning',
        text: { key: 'notice.undone', data: { count: restored.length } },
        details: refusedUndoMessages(refused),
        offersUndo: false,
      },
    }));
    await checkAfterWriting(pane);
  },
};
