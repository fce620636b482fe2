import type { Policy } from '../../../core/policy/schema';
import { adjustedCopy } from '../adjusted-policy';
import { policyInUse } from '../policy-in-use';
import { createWords } from '../../wording/words';
import { assessAgain } from '../../shell/assess-snapshot';
import { keepPolicy } from '../keep-policy';
import type { PaneAction } from '../../shell/pane-action';

/** Changes a setting of the policy in use. A built-in policy stays as it is: a copy is changed. */
export const changePolicy: PaneAction<(policy: Policy) => Policy> = {
  name: 'change-policy',
  label: 'policy.change',
  isEnabled: (state) => state.work.kind === 'none',
  async perform(pane, change) {
    const { stored, language } = pane.getState();
    const { say } = createWords(language);
    const changed = change(
      adjustedCopy(policyInUse(stored), (name) => say('policy.adjusted', { name })),
    );
    await keepPolicy(pane, changed);
    await assessAgain(pane);
  },
};
