import { NO_WORK, type PaneState } from '../../shell/pane-state';
import type { Pane } from '../../shell/pane-store';
import type { Message } from '../../wording/words';
import { describeResult } from '../../shell/describe-result';
import { fileProblem } from '../../batch/file-problem';
import { finishInSlices } from '../../shell/run-in-slices';
import { readEarlier } from '../read-earlier';
import { withReviewParts } from '../with-review-parts';
import type { PaneAction } from '../../shell/pane-action';

/** Compares the open workbook with an earlier review: what was mended, what is still open, what is new. */
export const compareRound: PaneAction<File> = {
  name: 'compare-round',
  label: 'action.compareRound',
  isEnabled: (state) => state.work.kind === 'none' && state.result !== null,
  perform: (pane, file) =>
    withReviewParts(pane, async (parts) => {
      const { result } = pane.getState();
      if (!result) return;
      const work = { kind: 'reading-files', file: file.name, done: 0, total: 1 } as const;
      pane.update((state) => ({ ...state, notice: null, work }));
      // in slices: hundreds of forms would block the pane in one
      const finish = <Outcome>(steps: Generator<unknown, Outcome>): Promise<Outcome> =>
        finishInSlices(pane.host, steps);
      await pane.host.wait(0);
      const earlier = await readEarlier(pane, parts, file);
      if (pane.getState().isCancelRequested) return end(pane);
      if (!earlier) return refuse(pane, file, { key: 'round.noResult' });
      const workbook = await describeResult(pane, parts, result);
      const returned = await finish(parts.roundFormsSteps(workbook));
      const pairing = await finish(parts.pairRoundSteps(earlier.forms, returned));
      const round = await finish(parts.compareFileSteps(workbook.file, returned, pairing));
      if (!round) return refuse(pane, file, { key: 'round.otherFile' });
      await pane.host.wait(0);
      if (pane.getState().isCancelRequested) return end(pane);
      end(pane, { screen: { name: 'round', round: { ...round, earlierFile: file.name } } });
    }),
};

function refuse(pane: Pane, file: File, problem: Message): void {
  end(pane, {
    notice: {
      tone: 'error',
      text: { key: 'round.notCompared' },
      details: [fileProblem(pane, file, problem)],
      offersUndo: false,
    },
  });
}

/** `shown`: what came of it; nothing when the person cancelled. */
function end(pane: Pane, shown: Partial<Pick<PaneState, 'screen' | 'notice'>> = {}): void {
  pane.update((state) => ({ ...state, work: NO_WORK, isCancelRequested: false, ...shown }));
}
