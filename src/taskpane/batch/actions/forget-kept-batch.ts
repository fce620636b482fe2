import type { PaneAction } from '../../shell/pane-action';
import { withReviewParts } from '../../review/with-review-parts';

/** Removes from this machine what was kept of batches; what is on screen stays. */
export const forgetKeptBatch: PaneAction = {
  name: 'forget-kept-batch',
  label: 'action.remove',
  isEnabled: (state) => state.work.kind === 'none',
  perform: (pane) =>
    withReviewParts(pane, async ({ forgetBatch }) => {
      forgetBatch(pane.host);
      pane.update((state) => ({
        ...state,
        notice: {
          tone: 'success',
          text: { key: 'notice.forgotten' },
          details: [],
          offersUndo: false,
        },
      }));
    }),
};
