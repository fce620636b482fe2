import { adjustedCopy } from '../state/adjusted-policy';
import { chosenForm } from '../state/form-list';
import { beginDraft } from '../state/policy-draft';
import { policyExamples } from '../state/policy-examples';
import { policyInUse } from '../state/policy-in-use';
import { createWords } from '../wording/words';
import { policyLoader } from '../work/policy-loader';
import type { PaneAction } from './pane-action';

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
