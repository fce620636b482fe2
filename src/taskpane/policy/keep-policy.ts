/** Remembers a policy of the user's own with the workbook and chooses it. */
import type { Policy } from '../../core/policy/schema';
import type { Pane } from '../shell/pane-store';
import { remember } from '../shell/remember';

export async function keepPolicy(pane: Pane, policy: Policy): Promise<void> {
  await remember(pane, (stored) => ({
    ...stored,
    policyId: policy.id,
    customPolicies: [...stored.customPolicies.filter(({ id }) => id !== policy.id), policy],
  }));
}
