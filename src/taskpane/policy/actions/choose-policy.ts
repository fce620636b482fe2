import { assessAgain } from '../../shell/assess-snapshot';
import { remember } from '../../shell/remember';
import type { PaneAction } from '../../shell/pane-action';

/** Chooses the scoring policy by its id; remembered with the workbook. */
export const choosePolicy: PaneAction<string> = {
  name: 'choose-policy',
  label: 'policy.change',
  isEnabled: (state) => state.work.kind === 'none',
  async perform(pane, policyId) {
    await remember(pane, (stored) => ({ ...stored, policyId }));
    await assessAgain(pane);
  },
};
