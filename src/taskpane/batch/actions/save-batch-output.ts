import { NO_WORK } from '../../shell/pane-state';
import type { Batch } from '../batch';
import type { PaneAction } from '../../shell/pane-action';
import type { Pane } from '../../shell/pane-store';
import { offerFile } from '../../shell/offer-file';
import { policyInUse } from '../../policy/policy-in-use';
import { withReviewParts } from '../../review/with-review-parts';
import type { OutputKind } from '../outputs';

/** Outputs that a review can go on from. */
const HOLDS_ALL: Readonly<Record<OutputKind, boolean>> = {
  all: true,
  result: true,
  summary: false,
  letters: false,
  list: false,
  page: false,
};

/** Makes one of the outputs of the batch on this machine and offers it for saving. */
export const saveBatchOutput: PaneAction<OutputKind> = {
  name: 'save-batch-output',
  label: 'action.saveResult',
  isEnabled: (state) => state.work.kind === 'none' && (state.batch?.workbooks.length ?? 0) > 0,
  perform: (pane, kind) =>
    withReviewParts(pane, async ({ recallReviewSettings, markAccepted, makeOutput }) => {
      const { batch, stored } = pane.getState();
      if (!batch) return;
      const settings = recallReviewSettings(pane.host);
      pane.update((state) => ({ ...state, notice: null, work: { kind: 'making-output' } }));
      try {
        const reviewed = {
          workbooks: batch.workbooks.map((each) => markAccepted(pane, each)),
          notReceived: batch.notReceived,
          notReturned: batch.earlier?.notReturned ?? [],
          policy: policyInUse(stored),
          settings,
        };
        const file = await makeOutput(kind, reviewed, async () => {
          await pane.host.wait(0);
          return !pane.getState().isCancelRequested;
        });
        if (!file) return;
        const isSaved = offerFile(pane, file.name, file.type, file.content);
        if (isSaved && HOLDS_ALL[kind]) markSafe(pane, batch);
      } finally {
        pane.update((state) => ({ ...state, work: NO_WORK, isCancelRequested: false }));
      }
    }),
};

function markSafe(pane: Pane, saved: Batch): void {
  pane.update((state) =>
    state.batch === saved ? { ...state, batch: { ...saved, isSafe: true } } : state,
  );
}
