/**
 * What is generated from the schema of policies: docs/policy-format.md for people who write one,
 * and docs/policy.schema.json for their editors. A test fails when either is out of date.
 */
import { z } from 'zod';
import { builtInPolicies, nationalPolicy } from '../../src/core/policy/built-in';
import { basisOf, CERTAINTY_WORDS } from '../../src/core/policy/describe-policy';
import { policySchema, type Policy } from '../../src/core/policy/schema';
import { policySections } from '../../src/core/policy/sections';
import type { GeneratedFile } from './generate-check-docs';
import { policyExample } from './policy-example';

type JsonSchema = z.core.JSONSchema.JSONSchema;

const EXTENDS_MEANING = '沿用哪一套内置规则；写了它，其余设置只需写不同的部分';

function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === 'object' && schema !== null;
}

/** The schema behind `null` or something. */
function withoutNull(schema: JsonSchema): {
  readonly schema: JsonSchema;
  readonly isNullable: boolean;
} {
  const options = (schema.anyOf ?? []).filter(isSchema);
  const real = options.filter((option) => option.type !== 'null')[0];
  if (!real || real === schema) return { schema, isNullable: false };
  return { schema: { ...real, description: schema.description }, isNullable: true };
}

function range({ minimum, maximum, exclusiveMinimum, type }: JsonSchema): string {
  const kind = type === 'integer' ? '整数' : '数字';
  if (minimum !== undefined && maximum !== undefined) return `${minimum} 到 ${maximum} 的${kind}`;
  if (exclusiveMinimum !== undefined) return `大于 ${exclusiveMinimum} 的${kind}`;
  return minimum === undefined ? kind : `不小于 ${minimum} 的${kind}`;
}

function permitted(raw: JsonSchema): string {
  const { schema, isNullable } = withoutNull(raw);
  const orNull = isNullable ? '，或 null' : '';
  if (schema.enum) return schema.enum.map((value) => `\`"${String(value)}"\``).join('、') + orNull;
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\`${orNull}`;
  if (schema.type === 'number' || schema.type === 'integer') return range(schema) + orNull;
  if (schema.type === 'boolean') return '`true`、`false`';
  if (schema.type === 'string') return '文字';
  if (schema.type === 'array') return `列表 \`[ … ]\`，每条的内容见下${orNull}`;
  return `一组设置 \`{ … }\`${orNull}`;
}

/** Escapes what would end a cell of a Markdown table. */
function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}

function valueText(value: unknown): string {
  if (value === undefined) return '';
  const text = JSON.stringify(value);
  return text.length > 60 ? '见内置规则' : `\`${text}\``;
}

function valueIn(value: unknown, key: string): unknown {
  return isSchema(value) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** One line per setting, the parts of a setting below it. */
function fieldRows(path: string, raw: JsonSchema, value: unknown): string[] {
  const { schema } = withoutNull(raw);
  const meaning = raw.description ?? schema.description ?? '';
  const isExplainedBelow = schema.properties !== undefined && value !== null;
  const shown = isExplainedBelow ? '' : cell(valueText(value));
  const own = `| \`${path}\` | ${cell(meaning)} | ${cell(permitted(raw))} | ${shown} |`;
  const rows = [own];
  const inner = schema.type === 'array' && isSchema(schema.items) ? schema.items : schema;
  const prefix = schema.type === 'array' ? `${path}[]` : path;
  const parts = isSchema(inner) && inner.properties ? inner.properties : {};
  for (const key of Object.keys(parts)) {
    const part = parts[key];
    const partValue = schema.type === 'array' ? undefined : valueIn(value, key);
    if (isSchema(part)) rows.push(...fieldRows(`${prefix}.${key}`, part, partValue));
  }
  return rows;
}

const HEAD = ['| 设置 | 含义 | 可填 | 全国规则 |', '| --- | --- | --- | --- |'];

function settingsOf(schema: JsonSchema): string[] {
  const properties = schema.properties ?? {};
  const lines: string[] = [];
  const names: readonly string[] = policySections;
  const head = Object.keys(properties).filter((key) => names.indexOf(key) < 0);
  lines.push('## 规则的说明', '', ...HEAD);
  for (const key of head) {
    const property = properties[key];
    if (isSchema(property)) lines.push(...fieldRows(key, property, undefined));
  }
  lines.push(`| \`extends\` | ${EXTENDS_MEANING} | 内置规则的标识，见文末 | |`);
  lines.push('', '## 各项设置', '');
  lines.push('一项都不写时沿用 `extends` 的值；列表整体替换，不逐条合并。', '', ...HEAD);
  for (const key of policySections) {
    const property = properties[key];
    if (isSchema(property)) lines.push(...fieldRows(key, property, nationalPolicy[key]));
  }
  return lines;
}

function describeBuiltIn(policy: Policy): string[] {
  const unverified = policySections
    .filter((section) => basisOf(policy, section)?.certainty === 'unverified')
    .map((section) => `\`${section}\``);
  const whole = policy.basis.filter(({ setting }) => setting === undefined);
  return [
    `### ${policy.name}`,
    '',
    `标识：\`${policy.id}\`。${policy.summary}`,
    '',
    ...whole.map(
      ({ document, certainty, note }) =>
        `- 依据：${document}（${CERTAINTY_WORDS[certainty]}）${note === undefined ? '' : `；${note}`}`,
    ),
    ...(unverified.length === 0 ? [] : [`- 未核对原文的设置：${unverified.join('、')}`]),
    '',
  ];
}

const INTRODUCTION = [
  '# 评分规则的格式',
  '',
  '<!-- 由 scripts/docs/policy.ts 根据规则的格式定义生成，请勿手工修改 -->',
  '',
  '评分规则是一个 JSON 文件，说明各类指标怎样计分。多数情况下只需写与某套内置规则不同的部分：',
  '用 `extends` 指明沿用哪一套，再列出改动。读入时按整套规则检查；有误时逐条说明位置和可填的值。',
  '',
  '- 比例写成小数：`0.8` 表示 80%。分数直接写：`10` 表示 10 分。',
  '- 每套规则至少写一条依据（`basis`），并注明可靠程度；未核对原文的写 `"unverified"`。',
  '- 规则只决定应得的分数和提示，不会自动改动表格。',
  '- 一处只写要改的设置，同组其余的仍沿用；但列表（如 `execution.ceilings`、`grades`）写了就整体替换，要写全。',
  '- `checks` 和 `checkOptions` 中的检查编号、默认级别和可放宽的阈值见[检查一览](checks.md)；级别可填 `"error"` 错误、`"warning"` 提醒、`"info"` 提示、`"off"` 不查。',
  '- 名称写错或不认识的，读入时会指出，不会被忽略。',
  '- 检查规则文件：`npm run check -- --policy 规则.json 自评表.xlsx`；也可在任务窗格的“设置”中导入。',
  '',
  '## 完整的例子',
  '',
];

function renderFormat(schema: JsonSchema): string {
  const lines = [
    ...INTRODUCTION,
    '```json',
    JSON.stringify(policyExample, null, 2),
    '```',
    '',
    ...settingsOf(schema),
    '',
    '## 内置规则',
    '',
    ...builtInPolicies.flatMap(describeBuiltIn),
  ];
  return `${lines.join('\n').replace(/\n+$/, '')}\n`;
}

/** Sections may be stated in part when another policy is extended; entries of lists may not. */
function inPart(schema: JsonSchema): JsonSchema {
  const partial: JsonSchema = { ...schema };
  if (schema.properties) {
    delete partial.required;
    const properties: Record<string, JsonSchema | boolean> = {};
    for (const key of Object.keys(schema.properties)) {
      const property = schema.properties[key];
      properties[key] = isSchema(property) ? inPart(property) : true;
    }
    partial.properties = properties;
  }
  if (schema.anyOf) {
    partial.anyOf = schema.anyOf.map((option) => (isSchema(option) ? inPart(option) : option));
  }
  return partial;
}

function fileSchema(schema: JsonSchema): JsonSchema {
  const partial = inPart(schema);
  return {
    ...partial,
    title: '绩效自评助手 评分规则',
    properties: {
      $schema: { type: 'string', description: '本格式定义的位置，供编辑器使用' },
      ...partial.properties,
      extends: {
        type: 'string',
        enum: builtInPolicies.map((policy) => policy.id),
        description: EXTENDS_MEANING,
      },
    },
    required: ['schemaVersion', 'id', 'name', 'basis'],
  };
}

/** Everything generated from the schema of policies. */
export function generatePolicyDocs(): GeneratedFile[] {
  const schema = z.toJSONSchema(policySchema, { io: 'input' });
  return [
    { path: 'docs/policy-format.md', text: renderFormat(schema) },
    { path: 'docs/policy.schema.json', text: `${JSON.stringify(fileSchema(schema), null, 2)}\n` },
  ];
}
