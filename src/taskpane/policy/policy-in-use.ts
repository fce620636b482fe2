/** Which scoring policies there are, and which one counts now. */
import { builtInPolicies, findBuiltInPolicy, nationalPolicy } from '../../core/policy/built-in';
import type { Policy } from '../../core/policy/schema';
import type { StoredState } from '../../core/store';

type Stored = Pick<StoredState, 'policyId' | 'customPolicies'>;

/** The built-in ones, then the user's own. */
export function allPolicies({ customPolicies }: Stored): readonly Policy[] {
  return [...builtInPolicies, ...customPolicies];
}

export function findPolicy({ customPolicies }: Stored, id: string): Policy | null {
  return customPolicies.find((policy) => policy.id === id) ?? findBuiltInPolicy(id);
}

/** The chosen policy; the national one when nobody chose or the chosen one no longer exists. */
export function policyInUse(stored: Stored): Policy {
  return (stored.policyId === null ? null : findPolicy(stored, stored.policyId)) ?? nationalPolicy;
}

/** What the policy as a whole rests on was not compared with its source. */
export function isUnverified({ basis }: Policy): boolean {
  return basis.some(
    ({ setting, certainty }) => setting === undefined && certainty === 'unverified',
  );
}
