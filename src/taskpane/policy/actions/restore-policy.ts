import { nationalPolicy } from '../../../core/policy/built-in';
import { originOf } from '../adjusted-policy';
import { policyInUse } from '../policy-in-use';
import { assessAgain } from '../../shell/assess-snapshot';
import { remember } from '../../shell/remember';
import type { PaneAction } from '../../shell/pane-action';

/** Drops the user's policy in use and goes back to the one it came from. */
export const restorePolicy: PaneAction = {
  name: 'restore-policy',
  label: 'policy.restore',
  isEnabled: (state) =>
    state.work.kind === 'none' &&
    state.stored.customPolicies.some(({ id }) => id === state.stored.policyId),
  async perform(pane) {
    const inUse = policyInUse(pane.getState().stored);
    await remember(pane, (stored) => ({
      ...stored,
      policyId: (originOf(inUse) ?? nationalPolicy).id,
      customPolicies: stored.customPolicies.filter(({ id }) => id !== inUse.id),
    }));
    await assessAgain(pane);
  },
};
