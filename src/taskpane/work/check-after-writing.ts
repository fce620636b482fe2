/** After every write: read and check again, so that list and sheet agree. */
import { check } from '../actions/check';
import type { Pane } from '../state/pane-store';
import { NO_WORK } from '../state/pane-state';

export async function checkAfterWriting(pane: Pane): Promise<void> {
  pane.update((state) => ({ ...state, work: NO_WORK, isCancelRequested: false }));
  await check.perform(pane);
}
