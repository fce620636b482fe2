/** JSON → a whole, valid policy; shared by the built-in and the imported ones. */
import type { Result } from '../port';
import { consistencyProblems } from './consistency';
import { extendPolicy, isJsonObject, type JsonObject } from './inherit';
import { toProblems, type PolicyProblem } from './policy-problem';
import { policySchema, type Policy } from './schema';
import { WHOLE_POLICY } from './setting-path';

function failed(...failure: PolicyProblem[]): Result<Policy, PolicyProblem[]> {
  return { ok: false, failure };
}

/** With `extends`, the base's settings fill what is not stated; the result is validated as a whole. */
function wholeJson(json: JsonObject, bases: readonly Policy[]): Result<JsonObject, PolicyProblem> {
  if (json.extends === undefined) return { ok: true, value: json };
  const base = bases.filter((policy) => policy.id === json.extends)[0];
  if (base) return { ok: true, value: extendPolicy(base, json) };
  const allowed = bases.map((policy) => policy.id).join('、');
  return {
    ok: false,
    failure: {
      path: 'extends',
      message: `没有名为 ${JSON.stringify(json.extends)} 的内置规则；可填：${allowed}。`,
      allowed,
    },
  };
}

/** Tells the author of an incomplete policy about inheritance, once, before the single gaps. */
function withInheritanceHint(json: JsonObject, problems: PolicyProblem[]): PolicyProblem[] {
  const gaps = problems.filter((found) => found.message.indexOf('缺少这一项') === 0);
  if (json.extends !== undefined || gaps.length < 3) return problems;
  const message =
    '缺少多项设置。只写与全国规则不同的部分时，请加上 "extends": "national-2020"，其余自动沿用。';
  return [{ path: 'extends', message, allowed: null }, ...problems];
}

/** `$schema` tells an editor where the format is described; it says nothing about scores. */
function withoutEditorHint(json: JsonObject): JsonObject {
  const settings: Record<string, JsonObject[string]> = { ...json };
  delete settings.$schema;
  return settings;
}

/** `bases`: the policies that may be extended. */
export function readPolicy(
  json: unknown,
  bases: readonly Policy[],
): Result<Policy, PolicyProblem[]> {
  if (!isJsonObject(json)) {
    return failed({ path: WHOLE_POLICY, message: '评分规则应为一组设置 { … }。', allowed: null });
  }
  const whole = wholeJson(withoutEditorHint(json), bases);
  if (!whole.ok) return failed(whole.failure);
  const parsed = policySchema.safeParse(whole.value);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => toProblems(issue, whole.value));
    return failed(...withInheritanceHint(json, problems));
  }
  const problems = consistencyProblems(parsed.data);
  return problems.length > 0 ? failed(...problems) : { ok: true, value: parsed.data };
}
