/** A policy from outside: a file that somebody imports, or one stored in a workbook. */
import type { Result } from '../port';
import { builtInPolicies } from './built-in';
import {
  checkSettingProblems,
  type CheckLimits,
  type CheckSettingProblem,
} from './check-setting-problems';
import type { PolicyProblem } from './policy-problem';
import { inWords } from './problem-words';
import { readPolicy } from './read-policy';
import type { Policy } from './schema';

export type { PolicyProblem } from './policy-problem';

/** What only other parts of the product know. */
export interface LoadPolicyOptions {
  /** The checks that `checks` and `checkOptions` may name; absent: their codes are not verified. */
  readonly checks?: readonly CheckLimits[];
}

function toProblem(found: CheckSettingProblem, checks: readonly CheckLimits[]): PolicyProblem {
  const { path } = found;
  switch (found.cause) {
    case 'unknown-code': {
      const codes = checks.map((check) => check.code);
      const message = inWords((words) => words.noSuchCheck(codes.join(words.and)));
      return { path, message, namesAllowed: true };
    }
    case 'unknown-option': {
      const code = path.split('.')[1];
      const meta = checks.filter((check) => check.code === code)[0];
      const names = meta ? Object.keys(meta.options) : [];
      const message = inWords((words) =>
        names.length > 0 ? words.noSuchThreshold(names.join(words.and)) : words.noThreshold,
      );
      return { path, message, namesAllowed: names.length > 0 };
    }
    case 'out-of-range': {
      const range = found.range ?? null;
      const message = inWords((words) => words.outOfRange(range));
      return { path, message, namesAllowed: range !== null };
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
