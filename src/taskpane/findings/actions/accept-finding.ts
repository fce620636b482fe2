import { acceptFinding as toAcceptance } from '../../../core/check/run/acceptance';
import type { ListedFinding } from '../finding-groups';
import { assessAgain } from '../../shell/assess-snapshot';
import { remember } from '../../shell/remember';
import type { PaneAction } from '../../shell/pane-action';

export interface AcceptanceChoice {
  readonly listed: ListedFinding;
  readonly reason: string;
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
  async perform(pane, { listed, reason }) {
    const { snapshot } = pane.getState();
    if (!snapshot) return;
    const acceptance = toAcceptance(snapshot, listed.finding, {
      reason: reason.trim(),
      by: '',
      time: pane.host.now(),
    });
    pane.update((state) => ({ ...state, acceptingFinding: null }));
    await remember(pane, (stored) => ({
      ...stored,
      acceptances: [...stored.acceptances, acceptance],
    }));
    await assessAgain(pane);
  },
};
