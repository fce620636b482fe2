import { acceptFinding as toAcceptance } from '../../../core/check/run/acceptance';
import type { AssessedFinding } from '../../../core/assess';
import type { ListedFinding } from '../finding-groups';
import type { PaneState } from '../../shell/pane-state';
import { assessAgain } from '../../shell/assess-snapshot';
import { remember } from '../../shell/remember';
import type { PaneAction } from '../../shell/pane-action';

export interface AcceptanceChoice {
  readonly listed: ListedFinding;
  readonly reason: string;
  /** Every open finding of the same check on the same form as well. */
  readonly withAlike?: boolean;
}

/** Open findings of the same check on the same form, the given one included. */
export function alikeOnForm(
  { result }: Pick<PaneState, 'result'>,
  { finding }: ListedFinding,
): readonly AssessedFinding[] {
  return (result?.findings ?? []).filter(
    ({ code, form, accepted }) => code === finding.code && form === finding.form && !accepted,
  );
}

/** Accepts a finding with a reason; it stays in the list, greyed, until its cells change. */
export const acceptFinding: PaneAction<AcceptanceChoice> = {
  name: 'accept-finding',
  label: 'action.accept',
  isEnabled: (state, { reason }) =>
    state.mode === 'fill' &&
    state.work.kind === 'none' &&
    state.snapshot !== null &&
    reason.trim() !== '',
  async perform(pane, { listed, reason, withAlike = false }) {
    const { snapshot } = pane.getState();
    if (!snapshot) return;
    const why = { reason: reason.trim(), by: '', time: pane.host.now() };
    const accepted = withAlike ? alikeOnForm(pane.getState(), listed) : [listed.finding];
    const acceptances = accepted.map((finding) => toAcceptance(snapshot, finding, why));
    pane.update((state) => ({ ...state, acceptingFinding: null }));
    await remember(pane, (stored) => ({
      ...stored,
      acceptances: [...stored.acceptances, ...acceptances],
    }));
    await assessAgain(pane);
  },
};
