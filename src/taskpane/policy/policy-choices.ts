/** The policies as they are offered: by group, those that hold what was searched for. */
import { builtInGroups, type PolicyGroup } from '../../core/policy/built-in-groups';
import type { Policy } from '../../core/policy/schema';
import { normalise } from '../../core/sheet/text';
import type { StoredState } from '../../core/store';
import { allPolicies } from './policy-in-use';

export interface PolicyChoices {
  /** `own`: imported or changed by the person. */
  readonly group: PolicyGroup | 'own';
  readonly policies: readonly Policy[];
}

/** Groups without a match are left out. Name, summary and documents are searched. */
export function policyChoices(
  stored: Pick<StoredState, 'policyId' | 'customPolicies'>,
  search: string,
): readonly PolicyChoices[] {
  const wanted = normalise(search).toLowerCase();
  const matching = allPolicies(stored).filter((policy) => isMatch(policy, wanted));
  const own = stored.customPolicies.filter((policy) => matching.includes(policy));
  const grouped = builtInGroups.map(({ group, ids }): PolicyChoices => ({
    group,
    policies: ids.flatMap((id) => matching.find((policy) => policy.id === id) ?? []),
  }));
  return [{ group: 'own' as const, policies: own }, ...grouped].filter(
    ({ policies }) => policies.length > 0,
  );
}

function isMatch({ name, summary, basis }: Policy, wanted: string): boolean {
  const texts = [name, summary, ...basis.map(({ document }) => document)];
  return texts.some((text) => normalise(text).toLowerCase().includes(wanted));
}
