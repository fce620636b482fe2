import type { PaneAction } from '../../shell/pane-action';
import { NO_WORK } from '../../shell/pane-state';
import { withReviewParts } from '../../review/with-review-parts';

/** Goes on with the batch that this machine keeps; what cannot be read is forgotten, and that is said. */
export const resumeBatch: PaneAction = {
  name: 'resume-batch',
  label: 'action.openBatch',
  isEnabled: (state) => state.work.kind === 'none' && state.batch === null,
  perform: (pane) =>
    withReviewParts(pane, async ({ openKeptBatch, forgetBatch }) => {
      pane.update((state) => ({ ...state, notice: null, work: { kind: 'making-output' } }));
      const batch = await openKeptBatch(pane.host);
      if (!batch) forgetBatch(pane.host);
      pane.update((state) => ({
        ...state,
        work: NO_WORK,
        isCancelRequested: false,
        batch,
        notice: batch
          ? null
          : { tone: 'warning', text: { key: 'notice.keptUnread' }, details: [], offersUndo: false },
      }));
    }),
};
