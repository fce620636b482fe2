/** What a policy says about checks: severities, switched-off checks and milder thresholds. */
import type { Policy } from '../policy/schema';
import type { CheckMeta, Finding, OptionValues, Severity } from './contract';

/** The severity to report, or `off`. A severity set in the policy wins over the check's own. */
export function severityOf(
  meta: Pick<CheckMeta, 'code' | 'severity'>,
  finding: Pick<Finding, 'severity'>,
  policy: Policy,
): Severity | 'off' {
  return policy.checks[meta.code] ?? finding.severity ?? meta.severity;
}

/** The values of a check's options under a policy. */
export function optionValues<OptionName extends string>(
  meta: CheckMeta<OptionName>,
  policy: Policy,
): OptionValues<OptionName> {
  if (policy.checkOptions === undefined) return standardValues(meta);
  const chosen = policy.checkOptions[meta.code] ?? {};
  const values: Record<string, number> = {};
  for (const name of Object.keys(meta.options) as OptionName[]) {
    values[name] = chosen[name] ?? meta.options[name].standard;
  }
  return values as OptionValues<OptionName>;
}

const knownStandards = new WeakMap<object, OptionValues<string>>();

/** Asked for by every check on every form: worked out once. */
function standardValues<OptionName extends string>(
  meta: CheckMeta<OptionName>,
): OptionValues<OptionName> {
  let values = knownStandards.get(meta) as OptionValues<OptionName> | undefined;
  if (!values) {
    const standards: Record<string, number> = {};
    for (const name of Object.keys(meta.options) as OptionName[]) {
      standards[name] = meta.options[name].standard;
    }
    values = standards as OptionValues<OptionName>;
    knownStandards.set(meta, values);
  }
  return values;
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
