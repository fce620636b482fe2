import { checkDraft } from '../policy-draft';
import { assessAgain } from '../../shell/assess-snapshot';
import { keepPolicy } from '../keep-policy';
import { policyBeforeEdit, withOwnBasis } from '../own-basis';
import type { PaneAction } from '../../shell/pane-action';

/** Keeps the edited policy with the workbook and uses it. */
export const savePolicyDraft: PaneAction = {
  name: 'save-policy-draft',
  label: 'policy.save',
  isEnabled: ({ screen, work }) =>
    work.kind === 'none' &&
    screen.name === 'policy-edit' &&
    checkDraft(screen.draft).policy !== null,
  async perform(pane) {
    const { screen, stored } = pane.getState();
    const policy = screen.name === 'policy-edit' ? checkDraft(screen.draft).policy : null;
    if (!policy) return;
    pane.update((state) => ({ ...state, screen: { name: 'policy' } }));
    await keepPolicy(pane, withOwnBasis(policy, policyBeforeEdit(policy, stored)));
    await assessAgain(pane);
  },
};
