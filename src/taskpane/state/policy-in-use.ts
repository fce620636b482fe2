/** Which scoring policy counts now. */
import { findBuiltInPolicy, nationalPolicy } from '../../core/policy/built-in';
import type { Policy } from '../../core/policy/schema';
import type { StoredState } from '../../core/store';

/** The chosen policy; the national one when nobody chose or the chosen one no longer exists. */
export function policyInUse(stored: StoredState): Policy {
  const { policyId, customPolicies } = stored;
  if (policyId === null) return nationalPolicy;
  return (
    customPolicies.find((policy) => policy.id === policyId) ??
    findBuiltInPolicy(policyId) ??
    nationalPolicy
  );
}
