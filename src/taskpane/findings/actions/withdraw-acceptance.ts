import type { Acceptance } from '../../../core/check/run/acceptance';
import type { AssessedFinding } from '../../../core/assess';
import { assessAgain } from '../../shell/assess-snapshot';
import { remember } from '../../shell/remember';
import type { PaneAction } from '../../shell/pane-action';

/** Reports an accepted finding again. */
export const withdrawAcceptance: PaneAction<AssessedFinding> = {
  name: 'withdraw-acceptance',
  label: 'action.withdraw',
  isEnabled: (state, finding) =>
    state.mode === 'fill' && state.work.kind === 'none' && finding.accepted !== null,
  async perform(pane, finding) {
    await remember(pane, (stored) => ({
      ...stored,
      acceptances: withoutAcceptanceOf(finding, stored.acceptances),
    }));
    await assessAgain(pane);
  },
};

/** Drops the one that answers to this finding: same check, reason and, where possible, place. */
function withoutAcceptanceOf(
  finding: AssessedFinding,
  acceptances: readonly Acceptance[],
): readonly Acceptance[] {
  const candidates = acceptances.filter(
    (each) =>
      each.code === finding.code &&
      each.messageId === finding.messageId &&
      each.reason === finding.accepted?.reason,
  );
  const samePlace = candidates.find((each) => each.cells.join() === finding.cells.join());
  const dropped = samePlace ?? candidates[0];
  return acceptances.filter((each) => each !== dropped);
}
