/** What a policy says about checks: severities, switched-off checks and milder thresholds. */
import type { Policy } from '../../policy/schema';
import type { CheckMeta, Finding, AnyFormCheck, OptionValues, Severity } from '../contract';

/** The severity to report, or `off`. A severity set in the policy wins over the check's own. */
export function severityOf(
  meta: Pick<CheckMeta, 'code' | 'severity'>,
  finding: Pick<Finding, 'severity'>,
  policy: Policy,
): Severity | 'off' {
  return policy.checks[meta.code] ?? finding.severity ?? meta.severity;
}

/** A check that a policy does not switch off, with the values of its options. */
export interface ActiveCheck {
  readonly check: AnyFormCheck;
  readonly options: OptionValues<string>;
}

const knownActive = new WeakMap<readonly AnyFormCheck[], WeakMap<Policy, readonly ActiveCheck[]>>();

/** The checks to run under a policy. Asked for every form of a workbook: worked out once. */
export function activeChecks(
  checks: readonly AnyFormCheck[],
  policy: Policy,
): readonly ActiveCheck[] {
  const byPolicy = knownActive.get(checks) ?? new WeakMap<Policy, readonly ActiveCheck[]>();
  knownActive.set(checks, byPolicy);
  const known = byPolicy.get(policy);
  if (known) return known;
  const active = checks
    .filter(({ meta }) => policy.checks[meta.code] !== 'off')
    .map((check) => ({ check, options: optionValues(check.meta, policy) }));
  byPolicy.set(policy, active);
  return active;
}

/** The values of a check's options under a policy. */
function optionValues<OptionName extends string>(
  meta: CheckMeta<OptionName>,
  policy: Policy,
): OptionValues<OptionName> {
  const chosen = policy.checkOptions?.[meta.code] ?? {};
  const values: Record<string, number> = {};
  for (const name of Object.keys(meta.options) as OptionName[]) {
    values[name] = chosen[name] ?? meta.options[name].standard;
  }
  return values as OptionValues<OptionName>;
}
