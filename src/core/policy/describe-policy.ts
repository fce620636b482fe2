/** A policy in words: one sentence per setting, each with its source. For 设置 and 为什么. */
import { percentText, plainNumber } from '../value/exact-number';
import { describeExecution } from './describe-execution';
import { describeGroups } from './describe-groups';
import { describeMonitoring } from './describe-monitoring';
import { describeOver } from './describe-over';
import type { Basis, Certainty, Policy, PolicySection } from './schema';

/** What the policy does in one respect. */
export interface PolicySentence {
  readonly section: PolicySection;
  readonly text: string;
  /** Where it comes from; `own` and a source of its own where the policy names none. */
  readonly document: string;
  readonly certainty: Certainty;
  readonly note: string;
}

/** Shown beside every sentence; an unverified one says so. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  seen: '已见原文或系统表现',
  unverified: '未核对原文，引用前请核对',
  label: '由人工复核的表格确定',
  own: '本工具自定',
};

function part(name: string, points: number | null): string[] {
  return points === null ? [] : [`${name} ${plainNumber(points)}`];
}

function describeWeights({ weights }: Policy): string {
  const benefit = weights.benefitIncludesSatisfaction ? '效益（含满意度）' : '效益';
  const parts = [
    ...part('执行率', weights.execution),
    ...part('成本', weights.cost),
    ...part('产出', weights.output),
    ...part(benefit, weights.benefit),
    ...part('满意度', weights.satisfaction),
  ];
  const { withoutCost: other } = weights;
  const withoutCost = other
    ? `；没有成本指标时产出 ${plainNumber(other.output)}、效益 ${plainNumber(other.benefit)}、满意度 ${plainNumber(other.satisfaction)}`
    : '';
  const withoutSatisfaction =
    weights.withoutSatisfaction === 'add-to-benefit' ? '；没有满意度指标时其分值并入效益' : '';
  return `各部分分值：${parts.join('、')}${withoutCost}${withoutSatisfaction}`;
}

function describePositive({ positive }: Policy): string {
  const threshold =
    positive.passThreshold > 0 ? `；完成率低于 ${percentText(positive.passThreshold)} 不得分` : '';
  switch (positive.mode) {
    case 'ratio':
      return `正向指标达到得满分，未达到按“分值 × 实际 ÷ 目标”得分${threshold}`;
    case 'all-or-nothing':
      return '正向指标达到得满分，未达到不得分';
    case 'steps': {
      const quantity = percentText(positive.steps?.quantity ?? 0);
      const progress = percentText(positive.steps?.progress ?? 0);
      return `正向指标每偏离 ${quantity}（进度、时效 ${progress}）扣 1 分，多了少了都扣`;
    }
  }
}

function describeSatisfaction({ satisfaction }: Policy): string {
  if (satisfaction.mode === 'as-positive') return '满意度与其他正向指标相同';
  const bands = satisfaction.bands.map(
    ({ from, share }) => `${percentText(from)} 起得 ${percentText(share)}`,
  );
  return `满意度按区间得分（占分值）：${bands.join('，')}，再低不得分`;
}

function describeReverse({ reverse }: Policy): string {
  switch (reverse.mode) {
    case 'ratio':
      return '反向指标不超过得满分，超过按“分值 × 目标 ÷ 实际”得分';
    case 'linear':
      return '反向指标不超过得满分，超过按“分值 ×（1 −（实际 − 目标）÷ 目标）”得分，达到目标的 2 倍为 0 分';
    case 'all-or-nothing':
      return '反向指标不超过得满分，超过不得分';
    case 'review':
      return '反向指标不超过得满分，超过由人判定';
  }
}

function describeGrades({ grades }: Policy): string {
  if (grades.length === 0) return '不评等级';
  const parts = grades.map(({ name, from, excludesFrom, to }) => {
    const start = excludesFrom ? `大于 ${plainNumber(from)}` : `${plainNumber(from)} 起`;
    return `${start}${to === undefined ? '' : `至 ${plainNumber(to)}`}为${name}`;
  });
  return `等级：${parts.join('，')}`;
}

function describeRounding({ rounding }: Policy): string {
  const mode = rounding.mode === 'half-up' ? '四舍五入' : '直接舍去';
  const grade = rounding.gradeAfterRounding ? '总分先取舍再评等级' : '总分先评等级再取舍';
  return `得分${mode}到 ${rounding.decimals} 位小数，每行只取舍一次；${grade}`;
}

const AUTO_WORDS: Readonly<Record<Policy['autoScore']['qualitative'], string>> = {
  manual: '只给建议',
  editable: '自动填写、可修改',
  locked: '自动填写、以计算结果为准',
};

function describeBlocks({ department }: Policy): string {
  if (department.blocks.length === 0) return '部门整体评分卡的各部分分值不作规定';
  const parts = department.blocks.map(({ name, points }) => `${name} ${plainNumber(points)}`);
  return `部门整体评分卡：${parts.join('、')}`;
}

function describeRollUp({ rollUp }: Policy): string {
  if (rollUp === null) return '多个单位的表各自计分';
  const quantities = rollUp.quantities === 'sum' ? '相加' : '按资金加权平均';
  const rates = rollUp.rates === 'average-by-funds' ? '按资金加权平均' : '算术平均';
  return `多个单位汇总时数量${quantities}、比率${rates}，再计分`;
}

const NOT_APPLICABLE_WORDS: Readonly<Record<Policy['notApplicable']['mode'], string>> = {
  review: '不适用的指标：有分值的由人判定',
  scale: '不适用的指标剔除，总分 = 实得 ÷（满分 − 不适用分）× 满分',
};

const STRICT_LIMIT_WORDS: Readonly<Record<Policy['strictLimit']['atLimit'], string>> = {
  formula: '“大于”“小于”的指标恰好等于指标值：未达到，按公式计分',
  met: '“大于”“小于”的指标恰好等于指标值：视同达到',
  zero: '“大于”“小于”的指标恰好等于指标值：未达到，不得分',
  review: '“大于”“小于”的指标恰好等于指标值：由人判定',
};

function describeReview({ review: { gradeFactors } }: Policy): string {
  if (gradeFactors.length === 0) return '复核等级低于自评等级的，不另扣分';
  const factors = gradeFactors.map((factor, index) => `低${index + 1}级 × ${plainNumber(factor)}`);
  return `复核等级低于自评等级的，最终得分为复核得分乘以系数：${factors.join('，')}（只在评审时显示）`;
}

const SEVERITY_WORDS: Readonly<Record<Policy['checks'][string], string>> = {
  off: '不查',
  error: '错误',
  warning: '提醒',
  info: '提示',
};

function describeChecks({ checks }: Policy): string {
  const parts = Object.keys(checks).map(
    (code) => `${code} ${SEVERITY_WORDS[checks[code] as Policy['checks'][string]]}`,
  );
  return parts.length === 0 ? '各项检查按默认级别' : `检查级别：${parts.join('、')}`;
}

function describeCheckOptions({ checkOptions }: Policy): string {
  const parts = Object.keys(checkOptions ?? {}).map((code) => {
    const options = checkOptions?.[code] ?? {};
    return `${code}（${Object.keys(options)
      .map((name) => `${name} = ${plainNumber(options[name] as number)}`)
      .join('，')}）`;
  });
  return parts.length === 0 ? '各项检查按默认阈值' : `放宽的阈值：${parts.join('、')}`;
}

const BLANK_TARGET_WORDS: Readonly<Record<Policy['blankAdjustedTarget'], string>> = {
  'use-opening': '调整后指标值为空时按年初指标值',
  skip: '调整后指标值为空的行跳过，得 0 分',
  review: '调整后指标值为空时由人判定',
};

/** The sentence of one section. */
const SENTENCES: Readonly<Record<PolicySection, (policy: Policy) => string>> = {
  weights: describeWeights,
  total: ({ total }) => `总分满分 ${plainNumber(total.fullMarks)}，不设加分`,
  execution: describeExecution,
  positive: describePositive,
  satisfaction: describeSatisfaction,
  equal: ({ equal }) =>
    equal.mode === 'as-positive'
      ? '“等于”的指标按正向指标计分'
      : '“等于”的指标恰好相等得满分，不等由人判定',
  reverse: describeReverse,
  zeroTarget: ({ zeroTarget }) =>
    zeroTarget.mode === 'all-or-nothing'
      ? '指标值为 0：没有发生得满分，发生不得分'
      : '指标值为 0：没有发生得满分，发生由人判定',
  strictLimit: ({ strictLimit }) => STRICT_LIMIT_WORDS[strictLimit.atLimit],
  groups: describeGroups,
  range: ({ range }) =>
    `区间指标在区间内得满分，区间外${range.outside === 'review' ? '由人判定' : '不得分'}`,
  time: ({ time }) => `时限指标按时得满分，晚了${time.late === 'review' ? '由人判定' : '不得分'}`,
  cost: ({ cost }) =>
    cost.ceilingWithoutIndicator === null
      ? '成本指标按反向指标计分'
      : `成本指标按反向指标计分；没有申报成本指标的，成本得分不超过 ${plainNumber(cost.ceilingWithoutIndicator)}`,
  qualitative: ({ qualitative }) =>
    qualitative.met === 'full'
      ? '定性指标达成得满分，部分达成、未达成由人判定'
      : '定性指标由人在所属一档内打分',
  negativeActual: ({ negativeActual }) =>
    negativeActual === 'keep' ? '负数按原数比较' : '负数按 0 计',
  blankAdjustedTarget: ({ blankAdjustedTarget }) => BLANK_TARGET_WORDS[blankAdjustedTarget],
  notApplicable: ({ notApplicable }) => NOT_APPLICABLE_WORDS[notApplicable.mode],
  coefficient: ({ coefficient }) =>
    coefficient.mode === 'score'
      ? '填了得分系数的，得分 = 分值 × 得分系数'
      : '得分系数只用来核对得分',
  autoScore: ({ autoScore }) =>
    `填分方式：定量${AUTO_WORDS[autoScore.quantitative]}，定性${AUTO_WORDS[autoScore.qualitative]}`,
  over: describeOver,
  tiers: ({ tiers }) =>
    `三档分界：${percentText(tiers.achieved)}（含）以上达成，${percentText(tiers.partlyAchieved)}（含）以上部分达成，以下未达成`,
  grades: describeGrades,
  rounding: describeRounding,
  tolerance: ({ tolerance }) =>
    tolerance === 0
      ? '表中得分与计算结果必须相同'
      : `表中得分与计算结果相差 ${plainNumber(tolerance)} 分以内视为相同`,
  review: describeReview,
  department: describeBlocks,
  rollUp: describeRollUp,
  monitoring: describeMonitoring,
  checks: describeChecks,
  checkOptions: describeCheckOptions,
};

/** The source of a section: its own, one of its settings', or the whole policy's. */
export function basisOf(policy: Policy, section: PolicySection): Basis | null {
  const own = policy.basis.filter(({ setting }) => setting === section)[0];
  const ofSetting = policy.basis.filter(({ setting }) => setting?.indexOf(`${section}.`) === 0)[0];
  return own ?? ofSetting ?? policy.basis.filter(({ setting }) => setting === undefined)[0] ?? null;
}

/** One sentence per section, in the order of the schema. */
export function describePolicy(policy: Policy): PolicySentence[] {
  return (Object.keys(SENTENCES) as PolicySection[]).map((section) => {
    const basis = basisOf(policy, section);
    return {
      section,
      text: SENTENCES[section](policy),
      document: basis?.document ?? '',
      certainty: basis?.certainty ?? 'own',
      note: basis?.note ?? '',
    };
  });
}

/** The sentences that differ between two policies; each side in its own words. */
export function policyDifferences(
  one: Policy,
  other: Policy,
): readonly { readonly one: PolicySentence; readonly other: PolicySentence }[] {
  const others = describePolicy(other);
  return describePolicy(one)
    .map((sentence, index) => ({ one: sentence, other: others[index] as PolicySentence }))
    .filter((pair) => pair.one.text !== pair.other.text);
}
