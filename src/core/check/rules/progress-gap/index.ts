/** M03: little money was spent by the month reported on, or spending and results do not keep step. */
import Big from 'big.js';
import type { AssessedForm, AssessedFunds } from '../../../score/result';
import type { Policy } from '../../../policy/schema';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { percentText, plainNumber, quotientOf, sumExactly } from '../../../value/exact-number';
import { fundsFinding } from '../../reading/findings-on-form';

export type MessageId = 'red' | 'floor' | 'gap';

const messages: MessageTexts<MessageId> = {
  red: {
    what: '“{indicator}”到{month}月执行率只有{rate}（{cell}），执行进度亮红灯。',
    why: '不到同期应执行数的六成，核查会问原因。',
    fix: '请核对执行数；无误时请写明支出慢的原因和下一步安排。',
  },
  floor: {
    what: '“{indicator}”到{month}月执行率只有{rate}（{cell}），低于{through}月底应达到的{below}。',
    why: '所选规则规定了各月末执行率的下限。',
    fix: '请核对执行数；无误时请写明支出慢的原因和下一步安排。',
  },
  gap: {
    what: '“{indicator}”执行率是{rate}（{cell}），{rows}项数量指标平均完成{done}，相差超过{gap}个百分点。',
    why: '支出与任务应当大体同步。',
    fix: '请核对执行数和各项进度；无误时请写明不同步的原因。',
  },
};

export const progressGap: FormCheck<MessageId> = {
  meta: {
    code: 'M03',
    slug: 'progress-gap',
    title: '执行进度偏慢或与指标不同步',
    scope: 'form',
    severity: 'warning',
    appliesTo: 'isRunningYear',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed, policy }) {
    const { form, funds, progress } = assessed;
    const { monitoring } = policy;
    const rate = funds?.rate.computed ?? null;
    if (!funds || !progress || !monitoring || rate === null) return [];
    const slow = slowSpending(assessed, funds, rate, monitoring);
    const done = progressOfRows(assessed);
    const isApart =
      monitoring.gap !== null &&
      done !== null &&
      new Big(done.mean).minus(rate).abs().gt(monitoring.gap);
    if (!isApart) return slow;
    const data = {
      rate: percentText(rate),
      done: percentText(done.mean),
      rows: done.rows,
      gap: plainNumber(new Big(monitoring.gap ?? 0).times(100).toNumber()),
    };
    return [
      ...slow,
      fundsFinding(form, funds, ['executionRate', 'spending'], {
        messageId: 'gap',
        severity: 'info',
        data,
      }),
    ];
  },
};

function slowSpending(
  { form, progress }: AssessedForm,
  funds: AssessedFunds,
  rate: number,
  { spendingFloors }: NonNullable<Policy['monitoring']>,
): Finding<MessageId>[] {
  const month = progress?.month ?? 0;
  const due = spendingFloors.filter(({ through }) => through <= month);
  const floor = due[due.length - 1];
  const columns = ['executionRate', 'spending', 'openingBudget'] as const;
  const data = { rate: percentText(rate), month };
  if (floor && rate < floor.below) {
    const limit = { through: floor.through, below: percentText(floor.below) };
    return [
      fundsFinding(form, funds, columns, { messageId: 'floor', data: { ...data, ...limit } }),
    ];
  }
  return progress?.light === 'red'
    ? [fundsFinding(form, funds, columns, { messageId: 'red', data })]
    : [];
}

/** Mean progress of the indicators that grow with the months: amounts with a target to be reached. */
function progressOfRows({ rows }: AssessedForm): { mean: number; rows: number } | null {
  const shares = rows.flatMap(({ progress }) => {
    const measure = progress?.runningComparison?.measure;
    if (!measure || measure.direction === 'reverse' || measure.unit === '%') return [];
    return measure.target > 0 ? [Math.min(1, quotientOf(measure.actual, measure.target))] : [];
  });
  if (shares.length === 0) return null;
  return { mean: quotientOf(sumExactly(shares), shares.length), rows: shares.length };
}
