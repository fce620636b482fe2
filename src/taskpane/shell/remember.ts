/** Changes what is remembered with the workbook, and stores it. */
import type { StoredState } from '../../core/store';
import type { Pane } from './pane-store';
import { failureMessage } from '../wording/failure-message';
import type { Message } from '../wording/words';

/**
 * The change counts at once; a failed save is said, and the change lasts until the pane closes. Resolves to
 * the same words, for callers that go on to say something else.
 */
export async function remember(
  pane: Pane,
  change: (stored: StoredState) => StoredState,
): Promise<readonly Message[]> {
  pane.update((state) => ({ ...state, stored: change(state.stored) }));
  const saved = await pane.host.store.save(pane.getState().stored);
  if (saved.ok) return [];
  const text: Message = { key: 'notice.notStored' };
  const cause = failureMessage(saved.failure.code);
  pane.update((state) => ({
    ...state,
    notice: {
      tone: 'warning',
      text,
      details: [cause],
      offersUndo: false,
    },
  }));
  return [text, cause];
}
