import type { PolicyDraft } from '../policy-draft';
import type { PaneAction } from '../../shell/pane-action';

/** Changes the policy on the screen; nothing counts before it is saved. */
export const editPolicyDraft: PaneAction<(draft: PolicyDraft) => PolicyDraft> = {
  name: 'edit-policy-draft',
  label: 'policy.edit',
  isEnabled: ({ screen }) => screen.name === 'policy-edit',
  perform(pane, change) {
    pane.update((state) =>
      state.screen.name === 'policy-edit'
        ? { ...state, screen: { ...state.screen, draft: change(state.screen.draft) } }
        : state,
    );
  },
};
