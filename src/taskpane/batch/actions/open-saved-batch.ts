import type { PaneAction } from '../../shell/pane-action';
import { readFileText } from '../../shell/read-chosen-file';
import { withReviewParts } from '../../review/with-review-parts';

/** Shows a batch that was saved as a result, so that the review goes on. */
export const openSavedBatch: PaneAction<File> = {
  name: 'open-saved-batch',
  label: 'action.openBatch',
  isEnabled: (state) => state.work.kind === 'none',
  perform: (pane, file) =>
    withReviewParts(pane, async ({ batchOfResult, keepBatch }) => {
      const batch = batchOfResult((await readFileText(file)) ?? '');
      pane.update((state) => ({
        ...state,
        batch: batch ?? state.batch,
        notice: batch
          ? null
          : {
              tone: 'error',
              text: { key: 'notice.notAResult', data: { file: file.name } },
              details: [],
              offersUndo: false,
            },
      }));
      if (batch) await keepBatch(pane);
    }),
};
