/** JSON → a whole, valid policy; shared by the built-in and the imported ones. */
import type { Result } from '../port';
import { consistencyProblems } from './consistency';
import { extendPolicy, isJsonObject, type JsonObject } from './inherit';
import { isMissing, toProblems, type PolicyProblem } from './policy-problem';
import { inWords } from './problem-words';
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
  const ids = bases.map((policy) => policy.id);
  const name = JSON.stringify(json.extends);
  const message = inWords((words) => words.noRulesNamed(name, ids.join(words.and)));
  return { ok: false, failure: { path: 'extends', message, namesAllowed: true } };
}

/** Tells the author of an incomplete policy about inheritance, once, before the single gaps. */
const INHERITANCE_HINT: PolicyProblem = {
  path: 'extends',
  message: inWords((words) => words.manyMissing),
  namesAllowed: false,
};
const MANY_GAPS = 3;

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
    const message = inWords((words) => words.notSettings);
    return failed({ path: WHOLE_POLICY, message, namesAllowed: false });
  }
  const whole = wholeJson(withoutEditorHint(json), bases);
  if (!whole.ok) return failed(whole.failure);
  const parsed = policySchema.safeParse(whole.value);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const problems = issues.flatMap((issue) => toProblems(issue, whole.value));
    const gaps = issues.filter((issue) => isMissing(issue, whole.value)).length;
    const isTold = json.extends !== undefined || gaps < MANY_GAPS;
    return failed(...(isTold ? problems : [INHERITANCE_HINT, ...problems]));
  }
  const problems = consistencyProblems(parsed.data);
  return problems.length > 0 ? failed(...problems) : { ok: true, value: parsed.data };
}
