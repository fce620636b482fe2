/** Reading the workbook as it is now, and judging it anew where it says something else than before. */
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { isSameSnapshot } from '../../core/sheet/same-snapshot';
import { withReadFailure, withoutReadFailure } from '../findings/read-failure-notice';
import { assessSnapshot, isJudgedAsStored } from './assess-snapshot';
import { awaitEditEnd } from './await-edit-end';
import { NO_WORK } from './pane-state';
import type { Pane } from './pane-store';
import type { Message } from '../wording/words';

/** `failed`: not read, or cancelled; why stands in the state. */
export type Reading = 'same' | 'changed' | 'failed';

/** Said above a list that was made from another reading than the one on screen before. */
export const CHANGED_SINCE: Message = { key: 'preview.changedSince' };

/** Reads; `null` when that failed or the person cancelled. The work goes on: assess, or end it. */
export async function readAgain(pane: Pane): Promise<WorkbookSnapshot | null> {
  const wasStale = pane.getState().isStale;
  pane.update((state) => ({
    ...state,
    work: { kind: 'reading', done: 0, total: 0 },
    isCancelRequested: false,
    failure: null,
    // changes made while reading count as changes after it
    isStale: false,
  }));
  const read = await awaitEditEnd(pane, () =>
    pane.host.port.read({
      isCancelled: () => pane.getState().isCancelRequested,
      onProgress: (done, total) =>
        pane.update((state) => ({ ...state, work: { kind: 'reading', done, total } })),
    }),
  );
  if (read.ok) return read.value;
  const { failure } = read;
  pane.update((state) => {
    const isCancelled = failure.code === 'cancelled' || state.isCancelRequested;
    return {
      ...state,
      work: NO_WORK,
      isCancelRequested: false,
      isStale: state.isStale || wasStale,
      failure: isCancelled ? null : failure,
      notice:
        isCancelled || !state.result ? state.notice : withReadFailure(state.notice, failure.code),
    };
  });
  return null;
}

/** Judges what was read; `false` when the person cancelled: then the former result stays, as stale as it was. */
export async function judge(
  pane: Pane,
  snapshot: WorkbookSnapshot,
  wasStale: boolean,
): Promise<boolean> {
  const isDone = await assessSnapshot(pane, snapshot);
  pane.update((state) =>
    isDone
      ? { ...state, notice: withoutReadFailure(state.notice) }
      : { ...state, isStale: state.isStale || wasStale },
  );
  return isDone;
}

/** Before anything is offered for writing: the result on screen is then that of this moment. */
export async function readNow(pane: Pane): Promise<Reading> {
  const before = pane.getState();
  const snapshot = await readAgain(pane);
  if (!snapshot) return 'failed';
  if (
    before.snapshot &&
    isSameSnapshot(before.snapshot, snapshot) &&
    isJudgedAsStored(pane.getState())
  ) {
    pane.update((state) => ({
      ...state,
      work: NO_WORK,
      isCancelRequested: false,
      notice: withoutReadFailure(state.notice),
    }));
    return 'same';
  }
  return (await judge(pane, snapshot, before.isStale)) ? 'changed' : 'failed';
}
