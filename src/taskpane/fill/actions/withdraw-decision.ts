import type { StoredDecision } from '../../../core/score/decisions';
import { assessAgain } from '../../shell/assess-snapshot';
import { remember } from '../../shell/remember';
import { withoutDecision } from './decide-rows';
import type { PaneAction } from '../../shell/pane-action';

/** Makes a decided row wait again. */
export const withdrawDecision: PaneAction<Pick<StoredDecision, 'sheet' | 'cell'>> = {
  name: 'withdraw-decision',
  label: 'action.redecide',
  isEnabled: (state) => state.work.kind === 'none',
  async perform(pane, place) {
    await remember(pane, (stored) => ({
      ...stored,
      decisions: withoutDecision(stored.decisions, place),
    }));
    await assessAgain(pane);
  },
};
