/** Changes what is remembered with the workbook, and stores it. */
import type { StoredState } from '../../core/store';
import type { Pane } from './pane-store';
import { failureMessage } from '../wording/failure-message';

/** The change counts at once; a failed save is said, and the change lasts until the pane closes. */
export async function remember(
  pane: Pane,
  change: (stored: StoredState) => StoredState,
): Promise<void> {
  pane.update((state) => ({ ...state, stored: change(state.stored) }));
  const saved = await pane.host.store.save(pane.getState().stored);
  if (saved.ok) return;
  pane.update((state) => ({
    ...state,
    notice: {
      tone: 'warning',
      text: { key: 'notice.notStored' },
      details: [failureMessage(saved.failure.code)],
      offersUndo: false,
    },
  }));
}
