/** A policy while it is being edited: JSON that need not be valid yet, with the texts as they were typed. */
import Big from 'big.js';
import { describedChecks } from '../../core/check/run/registry';
import { isJsonObject, type Json, type JsonObject } from '../../core/policy/inherit';
import type { LoadPolicy } from '../../core/policy/load-policy';
import type { PolicyProblem } from '../../core/policy/policy-problem';
import { toPathText } from '../../core/policy/setting-path';
import type { Policy } from '../../core/policy/schema';
import type { Condition, NumberField, NumberUnit, SettingPath } from './policy-field-kinds';
import { POLICY_FIELDS } from './policy-fields';

export interface PolicyDraft {
  readonly json: JsonObject;
  /** By path text: what stands in number fields that were typed into. */
  readonly typed: Readonly<Record<string, string>>;
  /** Key of the row that shows the effect. */
  readonly example: string;
  /** Checks the draft; loaded when editing begins. */
  readonly load: LoadPolicy;
}

const PERCENT = 100;

export function beginDraft(policy: Policy, example: string, load: LoadPolicy): PolicyDraft {
  return { json: policy, typed: {}, example, load };
}

/** `undefined` where the path leads nowhere. */
export function settingAt(json: Json | undefined, path: SettingPath): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return json;
  if (Array.isArray(json)) return settingAt((json as readonly Json[])[Number(step)], rest);
  return isJsonObject(json) ? settingAt(json[step], rest) : undefined;
}

function withSetting(json: Json | undefined, path: SettingPath, value: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(json)) {
    return (json as readonly Json[]).map((each, index) =>
      index === step ? withSetting(each, rest, value) : each,
    );
  }
  const former = isJsonObject(json) ? json : {};
  return { ...former, [step]: withSetting(former[step], rest, value) };
}

/** Forgets what was typed at and below the path: a list renumbers its steps. */
export function changeSetting(draft: PolicyDraft, path: SettingPath, value: Json): PolicyDraft {
  const json = withSetting(draft.json, path, value);
  const here = toPathText(path);
  const typed: Record<string, string> = {};
  for (const key of Object.keys(draft.typed)) {
    if (key.indexOf(here) !== 0) typed[key] = draft.typed[key] as string;
  }
  return isJsonObject(json) ? { ...draft, json, typed } : draft;
}

/** Text that is no number stays text, so that the policy's own check names it. */
export function typeNumber(
  draft: PolicyDraft,
  path: SettingPath,
  field: Pick<NumberField, 'unit' | 'isOptional' | 'around'>,
  text: string,
): PolicyDraft {
  const value = numberOf(field, text.trim());
  const changed = field.around
    ? changeAround(draft, path, value, field.around)
    : changeSetting(draft, path, value);
  return { ...changed, typed: { ...changed.typed, [toPathText(path)]: text } };
}

/** A number without which the setting around it says nothing. */
function changeAround(
  draft: PolicyDraft,
  path: SettingPath,
  value: Json,
  begin: NonNullable<NumberField['around']>,
): PolicyDraft {
  const around = path.slice(0, -1);
  if (value === null) return changeSetting(draft, around, null);
  const former = settingAt(draft.json, around);
  const name = String(path[path.length - 1]);
  const whole = { ...begin, ...(isJsonObject(former) ? former : {}), [name]: value };
  return changeSetting(draft, around, whole);
}

const BETWEEN_WORDS = /[、，,；;\s]+/;

/** Words of a list; what stands between them stays as typed. */
export function typeWords(draft: PolicyDraft, path: SettingPath, text: string): PolicyDraft {
  const words = text.split(BETWEEN_WORDS).filter((word) => word !== '');
  const changed = changeSetting(draft, path, words);
  return { ...changed, typed: { ...changed.typed, [toPathText(path)]: text } };
}

/** What a field of words shows. */
export function shownWords(draft: PolicyDraft, path: SettingPath): string {
  return draft.typed[toPathText(path)] ?? namesAt(draft, path).join('、');
}

/** A list of names; empty where the path leads to none. */
export function namesAt({ json }: PolicyDraft, path: SettingPath): readonly string[] {
  const stored = settingAt(json, path);
  return Array.isArray(stored)
    ? (stored as readonly Json[]).filter((each): each is string => typeof each === 'string')
    : [];
}

function numberOf({ unit, isOptional }: Pick<NumberField, 'unit' | 'isOptional'>, text: string) {
  if (text === '' && isOptional) return null;
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
  return unit === 'percent' ? new Big(text).div(PERCENT).toNumber() : Number(text);
}

/** What a number field shows. */
export function shownNumber(draft: PolicyDraft, path: SettingPath, unit: NumberUnit): string {
  const typed = draft.typed[toPathText(path)];
  if (typed !== undefined) return typed;
  const value = settingAt(draft.json, path);
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  return unit === 'percent' ? new Big(value).times(PERCENT).toFixed() : String(value);
}

/** `at`: where the paths begin, for a part of a list. */
export function isShown(
  draft: PolicyDraft,
  { onlyWhen }: { readonly onlyWhen?: Condition },
  at: SettingPath = [],
): boolean {
  if (!onlyWhen) return true;
  const stored = settingAt(draft.json, [...at, ...onlyWhen.path]);
  return typeof onlyWhen.value === 'string'
    ? stored === onlyWhen.value
    : stored !== null && stored !== undefined;
}

export interface CheckedDraft {
  /** `null` while something is wrong. */
  readonly policy: Policy | null;
  readonly problems: readonly PolicyProblem[];
  /** Problems that no field on the screen shows. */
  readonly elsewhere: readonly PolicyProblem[];
}

export function checkDraft(draft: PolicyDraft): CheckedDraft {
  const loaded = draft.load(draft.json, { checks: describedChecks.map(({ meta }) => meta) });
  if (loaded.ok) return { policy: loaded.value, problems: [], elsewhere: [] };
  const shown = POLICY_FIELDS.flatMap(({ fields }) => fields)
    .filter((field) => isShown(draft, field))
    .map(({ path }) => toPathText(path));
  const elsewhere = loaded.failure.filter(
    ({ path }) => !shown.some((here) => path === here || path.indexOf(`${here}[`) === 0),
  );
  return { policy: null, problems: loaded.failure, elsewhere };
}
