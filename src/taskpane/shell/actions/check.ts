import type { PaneAction } from '../pane-action';
import { NO_WORK } from '../pane-state';
import { withReadFailure, withoutReadFailure } from '../../findings/read-failure-notice';
import { assessSnapshot } from '../assess-snapshot';
import { awaitEditEnd } from '../await-edit-end';

/** Reads the workbook and checks it. Never writes. */
export const check: PaneAction = {
  name: 'check',
  label: 'action.check',
  key: 'F9',
  isEnabled: (state) => state.work.kind === 'none',
  async perform(pane) {
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
    if (read.ok) {
      const isDone = await assessSnapshot(pane, read.value);
      pane.update((state) =>
        isDone
          ? { ...state, notice: withoutReadFailure(state.notice) }
          : { ...state, isStale: state.isStale || wasStale },
      );
      return;
    }
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
  },
};
