/**
 * The sections of a scoring policy, with the Chinese texts that the documentation and the pane show.
 * Shares are fractions (0.8 = 80 %), points are marks of the 100-point scale.
 */
import * as z from 'zod/mini';

/** A number within limits, both included. */
export const between = (low: number, high: number) => z.number().check(z.gte(low), z.lte(high));
/** 0.8 = 80 %. */
export const share = between(0, 1);
/** Marks of the 100-point scale. */
export const points = between(0, 100);

export const weightsSchema = z
  .strictObject({
    execution: points.check(z.describe('预算执行率的分值')),
    output: z.nullable(points).check(z.describe('产出指标的分值；null 表示不作规定')),
    cost: z
      .nullable(points)
      .check(z.describe('成本指标单列时的分值；null 表示成本不单列，计入产出')),
    benefit: z.nullable(points).check(z.describe('效益指标的分值；null 表示不作规定')),
    satisfaction: z.nullable(points).check(z.describe('满意度指标的分值；null 表示不作规定')),
    benefitIncludesSatisfaction: z
      .boolean()
      .check(z.describe('效益指标的分值是否已包含满意度指标（如“效益和满意度共 40 分”）')),
    withoutCost: z
      .nullable(
        z.strictObject({
          output: points.check(z.describe('产出指标的分值')),
          benefit: points.check(z.describe('效益指标的分值')),
          satisfaction: points.check(z.describe('满意度指标的分值')),
        }),
      )
      .check(z.describe('表中没有成本指标时改用的分值；null 表示不改')),
    withoutSatisfaction: z
      .enum(['unchanged', 'add-to-benefit'])
      .check(
        z.describe('表中没有满意度指标时：unchanged 分值不变；add-to-benefit 其分值并入效益指标'),
      ),
  })
  .check(z.describe('各部分分值，用于核对权重（检查 W02）；行得分始终按表中填写的分值计算'));

export const totalSchema = z
  .strictObject({ fullMarks: between(1, 1000).check(z.describe('总分的满分，不设加分')) })
  .check(z.describe('总分'));

export const executionSchema = z
  .strictObject({
    mode: z
      .enum(['proportional', 'proportional-uncapped', 'interval'])
      .check(
        z.describe(
          'proportional 分值 × 执行率，不超过分值；proportional-uncapped 同上但不封顶；interval 按执行率所在区间给分',
        ),
      ),
    passThreshold: share.check(z.describe('执行率低于此值得 0 分；0 表示不设门槛')),
    intervals: z
      .array(
        z.strictObject({
          from: share.check(z.describe('执行率从此值起（含）')),
          share: share.check(z.describe('得到分值的这个比例')),
        }),
      )
      .check(z.describe('仅用于 interval（其他方式填 []）：从高到低；低于最后一档得 0 分')),
    zeroBudget: z
      .enum(['undecided', 'full', 'zero', 'divide-by-one', 'error'])
      .check(
        z.describe(
          '全年预算数为 0 时：undecided 由人判定；full 得满分；zero 得 0 分；divide-by-one 分母按 1 计；error 视为填报错误，不计分',
        ),
      ),
    unweighted: z
      .enum(['not-scored', 'policy-weight'])
      .check(
        z.describe(
          '表中未给执行率分值时：not-scored 执行率不计分；policy-weight 按 weights.execution 计分（各指标分值与其相加超过满分时仍不计分）',
        ),
      ),
    ceilings: z
      .array(
        z.strictObject({
          below: share.check(z.describe('执行率低于此值（不含）')),
          total: points.check(z.describe('总分最高为')),
        }),
      )
      .check(z.describe('总分封顶，执行率低时限制总分；同时符合几条的取最低；空数组表示不封顶')),
    flagBelow: z.nullable(share).check(z.describe('执行率低于此值须说明；null 表示不设')),
    flagAbove: z.nullable(between(1, 10)).check(z.describe('执行率高于此值须说明；null 表示不设')),
    warning: z
      .nullable(
        z.strictObject({
          gap: share.check(z.describe('（指标得分率 − 执行率）÷ 指标得分率 大于此值：红色')),
          unspent: share.check(z.describe('未执行部分占预算的比例大于此值，或预算为 0：黄色')),
        }),
      )
      .check(z.describe('执行率与指标得分不相称时的提示灯；null 表示不提示')),
  })
  .check(z.describe('预算执行率 = 全年执行数 ÷ 全年预算数'));

export const positiveSchema = z
  .strictObject({
    mode: z
      .enum(['ratio', 'all-or-nothing', 'steps'])
      .check(
        z.describe(
          'ratio 分值 × 实际 ÷ 目标；all-or-nothing 未达到得 0 分；steps 每偏离一档扣 1 分（高于、低于目标都扣）',
        ),
      ),
    passThreshold: share.check(z.describe('完成率低于此值（及格门槛）得 0 分；0 表示不设门槛')),
    steps: z
      .nullable(
        z.strictObject({
          quantity: between(0.001, 1).check(z.describe('数量类指标每偏离此比例扣 1 分')),
          progress: between(0.001, 1).check(z.describe('进度、时效类指标每偏离此比例扣 1 分')),
        }),
      )
      .check(z.describe('仅用于 steps，按满一档扣分；其他方式填 null')),
  })
  .check(z.describe('正向指标（越大越好）未达到指标值时的计分；达到即得满分'));

export const satisfactionSchema = z
  .strictObject({
    mode: z
      .enum(['as-positive', 'bands'])
      .check(z.describe('as-positive 与其他正向指标相同；bands 按满意度所在区间给分')),
    bands: z
      .array(
        z.strictObject({
          from: share.check(z.describe('满意度从此值起（含）')),
          share: share.check(z.describe('得到分值的这个比例')),
        }),
      )
      .check(z.describe('仅用于 bands：从高到低；低于最后一档得 0 分')),
  })
  .check(z.describe('满意度指标（实际完成值为百分比的）'));

export const overSchema = z
  .strictObject({
    flagAt: between(1, 10).check(z.describe('实际完成达到指标值的多少倍起算超额完成')),
    includesEdge: z.boolean().check(z.describe('恰好等于该倍数时是否也算')),
    action: z
      .enum(['note', 'deduct', 'deduction-column', 'zero', 'review'])
      .check(
        z.describe(
          'note 得满分，须说明原因；deduct 扣固定分数；deduction-column 按表中“扣减分数”扣分；zero 得 0 分；review 由人判定',
        ),
      ),
    deduction: points.check(z.describe('仅用于 deduct：扣多少分')),
    applies: z
      .enum(['positive', 'either-way'])
      .check(
        z.describe(
          'positive 只看正向指标；either-way 反向指标低于上限同样幅度时也须说明（得分不变）',
        ),
      ),
    zeroTargetFrom: z
      .nullable(z.number().check(z.positive()))
      .check(z.describe('指标值为 0 的正向指标，实际达到此数起算超额完成；null 表示不设')),
  })
  .check(z.describe('超额完成'));

export const gradeSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.describe('等级名称')),
  from: points.check(z.describe('从此分数起')),
  excludesFrom: z
    .optional(z.boolean())
    .check(z.describe('true：不含该分数本身（如“90 分以上不含 90”）')),
  to: z.optional(points).check(z.describe('到此分数止（含）；超过它又不到上一级的总分没有等级')),
});

export const roundingSchema = z
  .strictObject({
    mode: z.enum(['half-up', 'truncate']).check(z.describe('half-up 四舍五入；truncate 直接舍去')),
    decimals: z.int().check(z.gte(0), z.lte(6)).check(z.describe('保留几位小数；每行只取舍一次')),
    gradeAfterRounding: z
      .boolean()
      .check(z.describe('总分先取舍再评等级（true），还是先评等级（false）')),
    compareWithWeight: z
      .enum(['exact', 'truncated'])
      .check(
        z.describe(
          '判断“得分低于分值”时：exact 按表中原数比较；truncated 双方先舍去到保留的小数位再比较',
        ),
      ),
  })
  .check(z.describe('取舍'));

const autoMode = z.enum(['manual', 'editable', 'locked']);

export const autoScoreSchema = z
  .strictObject({
    quantitative: autoMode.check(z.describe('定量指标')),
    qualitative: autoMode.check(z.describe('定性指标')),
  })
  .check(
    z.describe(
      '自动填分：manual 只给建议，逐条确认；editable 空白得分自动填写，可修改；locked 自动填写，与计算结果不同的得分应改',
    ),
  );

export const departmentSchema = z
  .strictObject({
    blocks: z
      .array(
        z.strictObject({
          name: z.string().check(z.minLength(1), z.describe('部分的名称')),
          points: points.check(z.describe('分值')),
        }),
      )
      .check(
        z.describe(
          '部门整体评分卡各部分（一级指标名称含该名称的行）的分值合计，用于核对（检查 W02）；空数组表示不作规定',
        ),
      ),
  })
  .check(z.describe('部门整体支出'));

export const notApplicableSchema = z
  .strictObject({
    mode: z
      .enum(['review', 'scale'])
      .check(
        z.describe(
          'review 有分值的由人判定；scale 剔除后折算：总分 = 实得 ÷（满分 − 不适用分）× 满分',
        ),
      ),
  })
  .check(z.describe('指标值填“不适用”“不涉及”“/”等的行；没有分值的总是不计入总分'));

export const strictLimitSchema = z
  .strictObject({
    atLimit: z
      .enum(['formula', 'met', 'zero', 'review'])
      .check(
        z.describe(
          '恰好等于指标值时：formula 未达到，按公式计分；met 视同达到（与“≥”“≤”相同）；zero 未达到，得 0 分；review 由人判定',
        ),
      ),
  })
  .check(z.describe('指标值为“大于”“小于”（> 、<）的指标；指标值为 0 的不适用'));

export const coefficientSchema = z
  .strictObject({
    mode: z
      .enum(['check', 'score'])
      .check(
        z.describe(
          'check 只核对得分是否等于分值 × 系数（检查 S09）；score 填了系数的行按分值 × 系数计分',
        ),
      ),
  })
  .check(z.describe('表中的“得分系数”栏'));

export const reviewSchema = z
  .strictObject({
    gradeFactors: z
      .array(share)
      .check(
        z.describe(
          '复核等级比自评等级低一级、低两级……时，最终得分 = 复核得分 × 第一、第二……个数；低得更多的按最后一个；空数组表示不扣',
        ),
      ),
  })
  .check(z.describe('评审人的扣分；只在评审时显示，不影响自评得分'));

export const rollUpSchema = z
  .nullable(
    z.strictObject({
      quantities: z
        .enum(['sum', 'average-by-funds'])
        .check(z.describe('数量：sum 相加；average-by-funds 按资金加权平均')),
      rates: z
        .enum(['average-by-funds', 'plain-average'])
        .check(z.describe('比率：average-by-funds 按资金加权平均；plain-average 算术平均')),
    }),
  )
  .check(z.describe('多个单位汇总为一张表时先汇总完成值、再计分；null 表示各表各自计分'));
