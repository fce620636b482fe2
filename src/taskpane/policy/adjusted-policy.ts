/** Copies of built-in policies that a user has adjusted. */
import { findBuiltInPolicy } from '../../core/policy/built-in';
import type { Policy } from '../../core/policy/schema';

const PREFIX = 'adjusted-';

/** The policy itself when it is the user's own already. */
export function adjustedCopy(policy: Policy, toName: (name: string) => string): Policy {
  if (!findBuiltInPolicy(policy.id)) return policy;
  return { ...policy, id: `${PREFIX}${policy.id}`, name: toName(policy.name) };
}

/** The built-in policy that a copy was made of; `null` for built-in and imported ones. */
export function originOf(policy: Policy): Policy | null {
  return policy.id.indexOf(PREFIX) === 0 ? findBuiltInPolicy(policy.id.slice(PREFIX.length)) : null;
}
