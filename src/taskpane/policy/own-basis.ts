/** Where the settings of an edited policy come from: a changed one no longer rests on the document of the former. */
import { policyDifferences } from '../../core/policy/describe-policy';
import type { Basis, Policy } from '../../core/policy/schema';
import { findPolicy } from './policy-in-use';
import { originOf } from './adjusted-policy';
import type { StoredState } from '../../core/store';

/** Policies are Chinese documents, whatever the language of the pane. */
const EDITED = '在任务窗格中修改';

/** `former`: the policy before it was edited. */
export function withOwnBasis(policy: Policy, former: Policy): Policy {
  const changed = policyDifferences(policy, former).map(({ one }) => one.section);
  const isChanged = ({ setting }: Basis): boolean =>
    setting !== undefined &&
    changed.some((section) => setting === section || setting.indexOf(`${section}.`) === 0);
  const own = changed.map((setting): Basis => ({
    setting,
    document: EDITED,
    certainty: 'unverified',
  }));
  return { ...policy, basis: [...former.basis.filter((basis) => !isChanged(basis)), ...own] };
}

/** What an edited policy is compared with: the built-in one it is a copy of, else itself as it is kept. */
export function policyBeforeEdit(policy: Policy, stored: StoredState): Policy {
  return originOf(policy) ?? findPolicy(stored, policy.id) ?? policy;
}
