import { NO_WORK } from '../../shell/pane-state';
import { fileProblem } from '../file-problem';
import { readEarlier } from '../../review/read-earlier';
import { withReviewParts } from '../../review/with-review-parts';
import type { PaneAction } from '../../shell/pane-action';

/** Compares every file of the batch with an earlier round; all outputs carry it from then on. */
export const compareBatchRound: PaneAction<File> = {
  name: 'compare-batch-round',
  label: 'action.compareRound',
  isEnabled: (state) => state.work.kind === 'none' && state.batch !== null,
  perform: (pane, file) =>
    withReviewParts(pane, async (parts) => {
      const work = { kind: 'reading-files', file: file.name, done: 0, total: 1 } as const;
      pane.update((state) => ({ ...state, notice: null, work }));
      const round = await readEarlier(pane, parts, file);
      pane.update((state) => {
        const { batch, isCancelRequested } = state;
        const idle = { ...state, work: NO_WORK, isCancelRequested: false };
        if (!batch || isCancelRequested) return idle;
        if (!round) {
          const details = [fileProblem(pane, file, { key: 'round.noResult' })];
          const text = { key: 'round.notCompared' } as const;
          return { ...idle, notice: { tone: 'error', text, details, offersUndo: false } };
        }
        // accepted points ask for nothing, so they are no part of a round
        const marked = batch.workbooks.map((each) => parts.markAccepted(pane, each));
        const compared = parts.compareBatch(marked, round, file.name);
        const workbooks = batch.workbooks.map((each, index) => ({
          ...each,
          ...(compared.workbooks[index]?.round !== undefined && {
            round: compared.workbooks[index].round,
          }),
        }));
        return {
          ...idle,
          batch: { ...batch, workbooks, earlier: compared.earlier, isSafe: false },
        };
      });
      await parts.keepBatch(pane);
    }),
};
