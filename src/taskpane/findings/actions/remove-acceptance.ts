import type { Acceptance } from '../../../core/check/run/acceptance';
import { assessAgain } from '../../shell/assess-snapshot';
import { remember } from '../../shell/remember';
import type { PaneAction } from '../../shell/pane-action';

/** Forgets an acceptance that no finding answers to any more. */
export const removeAcceptance: PaneAction<Acceptance> = {
  name: 'remove-acceptance',
  label: 'action.remove',
  isEnabled: (state) => state.work.kind === 'none',
  async perform(pane, acceptance) {
    const key = JSON.stringify(acceptance);
    await remember(pane, (stored) => ({
      ...stored,
      acceptances: stored.acceptances.filter((each) => JSON.stringify(each) !== key),
    }));
    await assessAgain(pane);
  },
};
