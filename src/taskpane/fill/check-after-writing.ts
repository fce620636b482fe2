/** After every write: read and check again, so that list and sheet agree. */
import { check } from '../shell/actions/check';
import type { Pane } from '../shell/pane-store';
import { NO_WORK } from '../shell/pane-state';

export async function checkAfterWriting(pane: Pane): Promise<void> {
  // stale until it is checked, also where Excel tells of no changes
  pane.update((state) => ({ ...state, work: NO_WORK, isCancelRequested: false, isStale: true }));
  await check.perform(pane);
}
