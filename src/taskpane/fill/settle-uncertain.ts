/** Once Excel answers again: which of the uncertain cells were written, and which were not. */
import { settleJournal } from '../../core/edit/journal';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { Pane } from '../shell/pane-store';
import { remember } from '../shell/remember';
import type { Message } from '../wording/words';

/** `snapshot`: read after the write. */
export async function settleUncertain(pane: Pane, snapshot: WorkbookSnapshot): Promise<void> {
  const { journal, written, unwritten } = settleJournal(pane.getState().stored.journal, snapshot);
  if (written + unwritten === 0) return;
  const text: Message = { key: 'notice.settled', data: { written, unwritten } };
  pane.update((state) => ({
    ...state,
    notice: { tone: 'info', text, details: [], offersUndo: written > 0 },
  }));
  await remember(pane, (stored) => ({ ...stored, journal }));
}
