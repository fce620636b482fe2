/** What a policy says about checks, held against the checks that there are. */
import type { Policy } from './schema';

/** What a policy may set of a check; the checks themselves know more. */
export interface CheckLimits {
  readonly code: string;
  readonly options: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
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
  checks: readonly CheckLimits[],
): CheckSettingProblem[] {
  const problems: CheckSettingProblem[] = [];
  const find = (code: string) => checks.find((check) => check.code === code);
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
