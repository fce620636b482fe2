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
export function optionValues<OptionName extends string>(
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

/** A setting in a policy that means nothing: the caller words it. */
export interface CheckSettingProblem {
  /** Path inside the policy, e.g. `checks.Z99` or `checkOptions.D03.minimumLength`. */
  readonly path: string;
  readonly cause: 'unknown-code' | 'unknown-option' | 'out-of-range';
  /** For `out-of-range`: the allowed values. */
  readonly range?: { readonly min: number; readonly max: number };
}

/** Settings of a policy that name no check, no option, or a value that would make a check stricter. */
export function checkSettingProblems(
  policy: Pick<Policy, 'checks' | 'checkOptions'>,
  metas: readonly CheckMeta[],
): CheckSettingProblem[] {
  const problems: CheckSettingProblem[] = [];
  const find = (code: string) => metas.find((meta) => meta.code === code);
  for (const code of Object.keys(policy.checks)) {
    if (!find(code)) problems.push({ path: `checks.${code}`, cause: 'unknown-code' });
  }
  for (const [code, options] of Object.entries(policy.checkOptions ?? {})) {
    const meta = find(code);
    if (!meta) {
      problems.push({ path: `checkOptions.${code}`, cause: 'unknown-code' });
      continue;
    }
    for (const [name, value] of Object.entries(options)) {
      const path = `checkOptions.${code}.${name}`;
      const option = meta.options[name];
      if (!option) problems.push({ path, cause: 'unknown-option' });
      else if (value < option.min || value > option.max) {
        problems.push({
          path,
          cause: 'out-of-range',
          range: { min: option.min, max: option.max },
        });
      }
    }
  }
  return problems;
}
