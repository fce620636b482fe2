/** Checks again by itself a moment after cells were changed, without a word and without taking anything away. */
import { isSameSnapshot } from '../../core/sheet/same-snapshot';
import type { PaneHost } from '../host';
import { assessQuietly, isJudgedAsStored } from './assess-snapshot';
import type { Pane } from './pane-store';

/** People type in bursts; and events of the pane's own writes come within this time. */
const QUIET_MILLISECONDS = 1600;
/** While a cell is being edited, or the pane is busy, the check waits for its turn. */
const MOST_TURNS = 200;

/** Number of the newest call, by the pane's host. */
const calls = new WeakMap<PaneHost, number>();

/** Resolves when the result is that of the workbook, or when a later call has taken over. */
export async function checkSoon(pane: Pane): Promise<void> {
  const call = (calls.get(pane.host) ?? 0) + 1;
  calls.set(pane.host, call);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    await pane.host.wait(QUIET_MILLISECONDS);
    if (calls.get(pane.host) !== call) return;
    if (isBusy(pane)) continue;
    if (await checkQuietly(pane)) return;
  }
}

/** An open preview is not changed under the eyes: applying it reads again. */
function isBusy(pane: Pane): boolean {
  const { work, screen } = pane.getState();
  return work.kind !== 'none' || screen.name === 'preview';
}

/** False when it is to be tried again. A failure leaves the mark that the result may be out of date. */
async function checkQuietly(pane: Pane): Promise<boolean> {
  const before = pane.getState();
  const read = await pane.host.port.read();
  if (!read.ok) return read.failure.code !== 'cell-edit-mode';
  if (isBusy(pane) || pane.getState().snapshot !== before.snapshot) return false;
  if (
    before.snapshot &&
    isSameSnapshot(before.snapshot, read.value) &&
    isJudgedAsStored(pane.getState())
  ) {
    pane.update((state) => ({ ...state, isStale: false }));
    return true;
  }
  return assessQuietly(pane, read.value);
}
