import { adjustedCopy } from '../adjusted-policy';
import { chosenForm } from '../../shell/form-list';
import { beginDraft } from '../policy-draft';
import { policyExamples } from '../policy-examples';
import { policyInUse } from '../policy-in-use';
import { createWords } from '../../wording/words';
import { policyLoader } from '../policy-loader';
import type { PaneAction } from '../../shell/pane-action';

/** Opens the settings of the policy in use. A built-in policy stays as it is: a copy is changed. */
export const beginPolicyEdit: PaneAction = {
  name: 'begin-policy-edit',
  label: 'policy.edit',
  isEnabled: (state) => state.work.kind === 'none',
  async perform(pane) {
    const load = await policyLoader(pane);
    if (!load) return;
    const state = pane.getState();
    const { say } = createWords(state.language);
    const policy = adjustedCopy(policyInUse(state.stored), (name) =>
      say('policy.adjusted', { name }),
    );
    const example = policyExamples(chosenForm(state))[0]?.key ?? '';
    pane.update((former) => ({
      ...former,
      notice: null,
      screen: { name: 'policy-edit', draft: beginDraft(policy, example, load) },
    }));
  },
};
