/** What is wrong with a policy file, in words for the person who wrote it. */
import { z } from 'zod';
import { isJsonObject } from './inherit';
import { policySchema, policySections } from './schema';

export interface PolicyProblem {
  /** `reverse.mode`, `grades[1].from`; `（整体）` for the policy as a whole. */
  readonly path: string;
  /** One sentence in Chinese, permitted values included. */
  readonly message: string;
  /** The permitted values alone; `null` where they cannot be listed. */
  readonly allowed: string | null;
}

type Path = readonly PropertyKey[];

export const WHOLE_POLICY = '（整体）';

/** `['grades', 1, 'from']` → `grades[1].from`. */
export function toPathText(path: Path): string {
  if (path.length === 0) return WHOLE_POLICY;
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}

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

/** Names of the settings that an object at this path may hold. */
function settingNames(path: Path): string[] {
  let schema: unknown = policySchema;
  for (const step of path) {
    while (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
      schema = schema.unwrap();
    }
    if (schema instanceof z.ZodArray) schema = schema.element;
    else if (schema instanceof z.ZodObject) schema = schema.shape[String(step)];
    else return [];
  }
  while (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    schema = schema.unwrap();
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
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

function boundProblem(path: string, allowed: string, value: unknown, isShare: boolean) {
  const hint = isShare ? '；比例写成小数，如 0.8 表示 80%' : '';
  return { path, message: `${allowed}，现为 ${shown(value)}${hint}。`, allowed };
}

function emptyProblem(path: string): PolicyProblem {
  return { path, message: '不能为空。', allowed: null };
}

/** One zod issue in words; unknown settings give one problem each. */
export function toProblems(issue: z.core.$ZodIssue, json: unknown): PolicyProblem[] {
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
      const allowed = TYPE_NAMES[issue.expected] ?? issue.expected;
      const now = value === undefined ? '缺少这一项' : `不能是 ${shown(value)}`;
      return [{ path, message: `${now}；应为${allowed}。`, allowed }];
    }
    case 'too_small':
      if (issue.origin !== 'number') return [emptyProblem(path)];
      return [
        boundProblem(
          path,
          issue.inclusive === false
            ? `应大于 ${String(issue.minimum)}`
            : `不能小于 ${String(issue.minimum)}`,
          value,
          false,
        ),
      ];
    case 'too_big':
      return [
        boundProblem(path, `不能大于 ${String(issue.maximum)}`, value, Number(issue.maximum) === 1),
      ];
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
