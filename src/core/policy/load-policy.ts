/** A policy from outside: a file that somebody imports, or one stored in a workbook. */
import type { CheckMeta } from '../check/contract';
import { checkSettingProblems, type CheckSettingProblem } from '../check/check-settings';
import type { Result } from '../port';
import { builtInPolicies } from './built-in';
import type { PolicyProblem } from './policy-problem';
import { readPolicy } from './read-policy';
import type { Policy } from './schema';

export type { PolicyProblem } from './policy-problem';

/** What only other parts of the product know. */
export interface LoadPolicyOptions {
  /** The checks that `checks` and `checkOptions` may name; absent: their codes are not verified. */
  readonly checks?: readonly CheckMeta[];
}

function toProblem(found: CheckSettingProblem, checks: readonly CheckMeta[]): PolicyProblem {
  switch (found.cause) {
    case 'unknown-code': {
      const allowed = checks.map((check) => check.code).join('、');
      return { path: found.path, message: `没有这个检查编号；可填：${allowed}。`, allowed };
    }
    case 'unknown-option': {
      const code = found.path.split('.')[1];
      const meta = checks.filter((check) => check.code === code)[0];
      const names = meta ? Object.keys(meta.options) : [];
      const allowed = names.length > 0 ? names.join('、') : null;
      const message =
        allowed === null ? '这项检查没有可调的阈值。' : `没有这个阈值；可填：${allowed}。`;
      return { path: found.path, message, allowed };
    }
    case 'out-of-range': {
      const allowed = found.range ? `${found.range.min} 到 ${found.range.max}` : null;
      return {
        path: found.path,
        message: `超出允许的范围${allowed ? `：${allowed}` : ''}。`,
        allowed,
      };
    }
  }
}

/** Valid as a whole, inherited settings included; otherwise every problem with its path and what is permitted. */
export function loadPolicy(
  json: unknown,
  options: LoadPolicyOptions = {},
): Result<Policy, PolicyProblem[]> {
  const read = readPolicy(json, builtInPolicies);
  if (!read.ok || !options.checks) return read;
  const checks = options.checks;
  const problems = checkSettingProblems(read.value, checks).map((found) =>
    toProblem(found, checks),
  );
  return problems.length > 0 ? { ok: false, failure: problems } : read;
}

export type LoadPolicy = typeof loadPolicy;
