/** What is wrong with a policy file, in words for the person who wrote it. */
import type { core } from 'zod/mini';
import { isJsonObject } from './inherit';
import { policySchema } from './schema';
import { policySections } from './sections';
import { toPathText } from './setting-path';

export interface PolicyProblem {
  /** `reverse.mode`, `grades[1].from`; `（整体）` for the policy as a whole. */
  readonly path: string;
  /** One sentence in Chinese, permitted values included. */
  readonly message: string;
  /** The permitted values alone; `null` where they cannot be listed. */
  readonly allowed: string | null;
}

type Path = readonly PropertyKey[];

const TYPE_NAMES: Readonly<Record<string, string>> = {
  number: '数字',
  int: '整数',
  string: '文字（加引号）',
  boolean: 'true 或 false',
  object: '一组设置 { … }',
  record: '一组设置 { … }',
  array: '列表 [ … ]',
};

function valueAt(json: unknown, path: Path): unknown {
  let found: unknown = json;
  for (const step of path) {
    if (Array.isArray(found) && typeof step === 'number') found = found[step];
    else if (isJsonObject(found)) found = found[String(step)];
    else return undefined;
  }
  return found;
}

/** A schema of the format; `def.type` tells which. */
type Schema = core.$ZodTypes;

function withoutNull(schema: Schema): Schema {
  const { def } = schema._zod;
  return def.type === 'nullable' || def.type === 'optional'
    ? withoutNull(def.innerType as Schema)
    : schema;
}

/** What the format says about this path; `null` where it says nothing. */
function schemaAt(path: Path): Schema | null {
  let schema: Schema = policySchema;
  for (const step of path) {
    const { def } = withoutNull(schema)._zod;
    const inner =
      def.type === 'array'
        ? def.element
        : def.type === 'object'
          ? def.shape[String(step)]
          : undefined;
    if (inner === undefined) return null;
    schema = inner as Schema;
  }
  return withoutNull(schema);
}

/** Names of the settings that an object at this path may hold. */
function settingNames(path: Path): string[] {
  const def = schemaAt(path)?._zod.def;
  return def?.type === 'object' ? Object.keys(def.shape) : [];
}

/** The limit that a check of this kind sets; `null` where there is none. */
function limitOf(
  schema: core.$ZodNumber,
  kind: core.$ZodCheckGreaterThanDef['check'] | core.$ZodCheckLessThanDef['check'],
): string | null {
  for (const { _zod } of schema._zod.def.checks ?? []) {
    const found: core.$ZodCheckDef & { readonly value?: core.util.Numeric } = _zod.def;
    if (found.check === kind) return String(found.value);
  }
  return null;
}

/** `0 到 1 的数字`, as far as the format sets limits. */
function numberRange(path: Path): string {
  const schema = schemaAt(path);
  if (schema?._zod.def.type !== 'number') return '数字';
  const kind = 'format' in schema._zod.def ? '整数' : '数字';
  const low = limitOf(schema as core.$ZodNumber, 'greater_than');
  const high = limitOf(schema as core.$ZodNumber, 'less_than');
  return low !== null && high !== null ? `${low} 到 ${high} 的${kind}` : kind;
}

function quoted(values: readonly unknown[]): string {
  return values
    .map((value) => (typeof value === 'string' ? `“${value}”` : String(value)))
    .join('、');
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** A space where a digit follows Chinese text. */
function beforeDigit(text: string): string {
  return /^\d/.test(text) ? ` ${text}` : text;
}

/** The limits of a share tell people who wrote 80 for 80 % what to write instead. */
function outsideProblem(path: Path, value: unknown, lowest?: string): PolicyProblem {
  const allowed = lowest ?? numberRange(path);
  const hint = allowed.indexOf('到 1 的数字') > 0 ? '；比例写成小数，如 0.8 表示 80%' : '';
  return {
    path: toPathText(path),
    message: `应为${beforeDigit(allowed)}，现为 ${shown(value)}${hint}。`,
    allowed,
  };
}

/** What a value of this type looks like; for an object also what it may hold. */
function typeWords(expected: string, path: Path): string {
  const names = expected === 'object' ? settingNames(path) : [];
  if (expected === 'number') return numberRange(path);
  const word = TYPE_NAMES[expected] ?? expected;
  return names.length === 0 ? word : `${word}，其中可写 ${names.join('、')}`;
}

function emptyProblem(path: string): PolicyProblem {
  return { path, message: '不能为空。', allowed: null };
}

/** One zod issue in words; unknown settings give one problem each. */
export function toProblems(issue: core.$ZodIssue, json: unknown): PolicyProblem[] {
  const path = toPathText(issue.path);
  const value = valueAt(json, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const names = settingNames(issue.path);
      const allowed = names.length > 0 ? names.join('、') : null;
      return issue.keys.map((key) => ({
        path: toPathText([...issue.path, key]),
        message: `没有这一项设置${allowed === null ? '' : `；可用的有：${allowed}`}。`,
        allowed,
      }));
    }
    case 'invalid_value': {
      const allowed = quoted(issue.values);
      const now = value === undefined ? '缺少这一项' : `不能是 ${shown(value)}`;
      return [{ path, message: `${now}；可填：${allowed}。`, allowed }];
    }
    case 'invalid_type': {
      const allowed = typeWords(issue.expected, issue.path);
      const now = value === undefined ? '缺少这一项' : `不能是 ${shown(value)}`;
      return [{ path, message: `${now}；应为${beforeDigit(allowed)}。`, allowed }];
    }
    case 'too_small':
      if (issue.origin !== 'number') return [emptyProblem(path)];
      return [
        issue.inclusive === false
          ? outsideProblem(issue.path, value, `大于 ${String(issue.minimum)} 的数字`)
          : outsideProblem(issue.path, value),
      ];
    case 'too_big':
      return [outsideProblem(issue.path, value)];
    case 'invalid_format':
      return [
        {
          path,
          message: `不能是 ${shown(value)}；只用小写字母、数字和连字符，如 my-city-2024。`,
          allowed: '小写字母、数字和连字符',
        },
      ];
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return [{ path, message: `不能是 ${shown(value)}。`, allowed: null }];
  }
}

/** A `basis.setting` that names no section. */
export function basisProblems(basis: readonly { readonly setting?: string }[]): PolicyProblem[] {
  return basis.flatMap(({ setting }, index) => {
    if (setting === undefined) return [];
    const section = setting.split('.')[0] as string;
    if ((policySections as readonly string[]).indexOf(section) >= 0) return [];
    const allowed = policySections.join('、');
    return [
      {
        path: `basis[${index}].setting`,
        message: `没有名为“${setting}”的设置；可填：${allowed}。`,
        allowed,
      },
    ];
  });
}
