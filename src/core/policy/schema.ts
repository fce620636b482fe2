/** The shape of a scoring policy (评分规则). Policies are data: built-in ones are JSON files, users import their own. */
import * as z from 'zod/mini';
import { groupsSchema } from './group-schema';
import { monitoringSchema } from './monitoring-schema';
import {
  autoScoreSchema,
  between,
  coefficientSchema,
  departmentSchema,
  executionSchema,
  gradeSchema,
  notApplicableSchema,
  overSchema,
  positiveSchema,
  reviewSchema,
  rollUpSchema,
  roundingSchema,
  satisfactionSchema,
  strictLimitSchema,
  totalSchema,
  weightsSchema,
} from './section-schemas';

/** `seen`: the source text or a filled form was seen; `unverified`: check the original before quoting; `label`: fixed by reviewed forms; `own`: decided by this project. */
const certaintySchema = z
  .enum(['seen', 'unverified', 'label', 'own'])
  .check(
    z.describe(
      'seen 已见原文、已填表格或系统表现；unverified 未核对原文；label 由人工复核过的表格确定；own 本工具自定',
    ),
  );

/** Where a setting comes from. */
const basisSchema = z.strictObject({
  setting: z
    .optional(z.string())
    .check(
      z.describe(
        '说明哪一项设置，如 reverse 或 execution.ceilings，名称以“各项设置”中的为准；省略表示整套规则',
      ),
    ),
  document: z.string().check(z.minLength(1), z.describe('文件、系统或表格的名称')),
  certainty: certaintySchema,
  note: z.optional(z.string()).check(z.describe('补充说明')),
});

export const policySchema = z.strictObject({
  schemaVersion: z.literal(1).check(z.describe('格式版本，固定为 1')),
  id: z
    .string()
    .check(z.regex(/^[a-z0-9][a-z0-9-]*$/))
    .check(z.describe('规则的标识：小写字母、数字和连字符，如 my-city-2024')),
  name: z.string().check(z.minLength(1), z.describe('规则的名称，显示给用户')),
  summary: z.string().check(z.describe('一两句话：这套规则与全国规则有何不同')),
  basis: z.array(basisSchema).check(z.minLength(1), z.describe('依据，至少一条')),
  weights: weightsSchema,
  total: totalSchema,
  execution: executionSchema,
  positive: positiveSchema,
  satisfaction: satisfactionSchema,
  equal: z
    .strictObject({
      mode: z
        .enum(['as-positive', 'exact-or-review'])
        .check(
          z.describe('as-positive 按正向指标计分；exact-or-review 恰好相等得满分，不等由人判定'),
        ),
    })
    .check(z.describe('指标值为“等于”的指标')),
  reverse: z
    .strictObject({
      mode: z
        .enum(['ratio', 'linear', 'all-or-nothing', 'review'])
        .check(
          z.describe(
            'ratio 分值 × 目标 ÷ 实际；linear 分值 ×（1 −（实际 − 目标）÷ 目标），到 2 倍目标为 0；all-or-nothing 超过得 0 分；review 由人判定',
          ),
        ),
    })
    .check(z.describe('反向指标（越小越好，成本指标同此）超过指标值时的计分')),
  zeroTarget: z
    .strictObject({
      mode: z
        .enum(['all-or-nothing', 'review'])
        .check(z.describe('all-or-nothing 实际不大于 0 得满分，否则 0 分；review 未达到由人判定')),
    })
    .check(z.describe('指标值为 0（=0、≤0）')),
  strictLimit: strictLimitSchema,
  groups: groupsSchema,
  range: z
    .strictObject({
      outside: z
        .enum(['review', 'zero'])
        .check(z.describe('在区间内得满分；区间外：review 由人判定，zero 得 0 分')),
    })
    .check(z.describe('区间指标（如 3-4次）')),
  time: z
    .strictObject({
      late: z
        .enum(['review', 'zero'])
        .check(z.describe('按时得满分；晚于时限：review 由人判定，zero 得 0 分')),
    })
    .check(z.describe('时限指标（如 10月底前）')),
  cost: z
    .strictObject({
      ceilingWithoutIndicator: z
        .nullable(between(0, 100))
        .check(
          z.describe(
            '未申报成本指标（成本行没有指标值）时，由人判定的成本得分不得超过此数；null 表示不限',
          ),
        ),
    })
    .check(z.describe('成本指标')),
  qualitative: z
    .strictObject({
      met: z
        .enum(['full', 'review'])
        .check(z.describe('达成时：full 得满分；review 由人在“达成”一档内打分')),
    })
    .check(z.describe('定性指标')),
  negativeActual: z
    .enum(['keep', 'as-zero'])
    .check(z.describe('实际完成值为负数：keep 按原数；as-zero 按 0（真实的负增长率会因此算错）')),
  blankAdjustedTarget: z
    .enum(['use-opening', 'skip', 'review'])
    .check(
      z.describe(
        '调整后指标值为空：use-opening 按年初指标值；skip 跳过该行、得 0 分、不要求填写；review 由人判定',
      ),
    ),
  notApplicable: notApplicableSchema,
  coefficient: coefficientSchema,
  autoScore: autoScoreSchema,
  over: overSchema,
  tiers: z
    .strictObject({
      achieved: between(0, 1).check(z.describe('“达成”一档的下限，占分值的比例（含）')),
      partlyAchieved: between(0, 1).check(
        z.describe('“部分达成”一档的下限，占分值的比例（含）；以下为“未达成”'),
      ),
    })
    .check(z.describe('三档的分界')),
  grades: z.array(gradeSchema).check(z.describe('等级，从高到低；空数组表示不评等级')),
  rounding: roundingSchema,
  tolerance: between(0, 5).check(
    z.describe('表中得分与计算得分相差多少分以内视为相同；0 表示必须相同'),
  ),
  review: reviewSchema,
  department: departmentSchema,
  rollUp: rollUpSchema,
  monitoring: monitoringSchema,
  checks: z
    .record(z.string(), z.enum(['off', 'error', 'warning', 'info']))
    .check(
      z.describe(
        '按检查编号改变级别，如 {"W02": "info"}；可填 error 错误、warning 提醒、info 提示、off 不查',
      ),
    ),
  checkOptions: z
    .optional(z.record(z.string(), z.record(z.string(), z.number())))
    .check(z.describe('按检查编号放宽阈值，如 {"D03": {"minimumLength": 6}}')),
});

export type Policy = z.infer<typeof policySchema>;
export type Basis = z.infer<typeof basisSchema>;
export type Certainty = z.infer<typeof certaintySchema>;

/** Every setting a policy must have an opinion on: the top-level keys after the description of the policy. */
export type PolicySection = Exclude<
  keyof Policy,
  'schemaVersion' | 'id' | 'name' | 'summary' | 'basis'
>;
