import type { AcceptedKind } from '../../../core/report/accepted-kinds';
import type { Batch } from '../batch';
import type { PaneAction } from '../../shell/pane-action';
import type { Pane } from '../../shell/pane-store';
import { withReviewParts } from '../../review/with-review-parts';

export async function changeAccepted(
  pane: Pane,
  change: (accepted: Batch['accepted']) => Batch['accepted'],
): Promise<void> {
  pane.update((state) => ({
    ...state,
    batch: state.batch && {
      ...state.batch,
      accepted: change(state.batch.accepted),
      isSafe: false,
    },
  }));
  await withReviewParts(pane, ({ keepBatch }) => keepBatch(pane));
}

/** Accepts all points of one check on a form, in a file or in the batch, with one reason. */
export const acceptBatchKind: PaneAction<AcceptedKind> = {
  name: 'accept-batch-kind',
  label: 'action.accept',
  isEnabled: (state, { reason }) =>
    state.work.kind === 'none' && state.batch !== null && reason.trim() !== '',
  perform: (pane, kind) =>
    changeAccepted(pane, (accepted) => [...accepted, { ...kind, reason: kind.reason.trim() }]),
};
