import type { PaneAction } from '../../shell/pane-action';
import { withReviewParts } from '../../review/with-review-parts';

/** The person's agreement that batches stay on this machine, or its withdrawal, which forgets what is kept. */
export const keepBatchHere: PaneAction<boolean> = {
  name: 'keep-batch-here',
  label: 'action.settings',
  isEnabled: (state) => state.work.kind === 'none',
  perform: (pane, isAllowed) =>
    withReviewParts(pane, async ({ allowKeeping, keepBatch }) => {
      const isDone = allowKeeping(pane.host, isAllowed);
      pane.update((state) => ({
        ...state,
        notice: isDone
          ? null
          : { tone: 'warning', text: { key: 'notice.notKept' }, details: [], offersUndo: false },
      }));
      if (isDone && isAllowed) await keepBatch(pane);
    }),
};
