/** M03: little money was spent by the month reported on, or spending and results do not keep step. */
import Big from 'big.js';
import type { AssessedForm, AssessedFunds } from '../../../score/result';
import type { Policy } from '../../../policy/schema';
import type { Finding, FormCheck } from '../../contract';
import { percentText, plainNumber, quotientOf, sumExactly } from '../../../value/exact-number';
import { fundsFinding } from '../../reading/findings-on-form';
import { messages, type MessageId } from './messages';

export const progressGap: FormCheck<MessageId> = {
  meta: {
    code: 'M03',
    slug: 'progress-gap',
    title: '执行进度偏慢或与指标不同步',
    englishTitle: 'Spending is slow or out of step',
    scope: 'form',
    severity: 'warning',
    appliesTo: 'isRunningYear',
    basis: [
      { text: '省级预算管理一体化系统：执行进度不到同期应完成数的 60% 亮红灯', certainty: 'seen' },
      {
        text: '四川：4、6、8、10月底执行率低于 25%、40%、60%、80%，或与绩效目标相差 10 个百分点以上的预警（见所选规则）',
        certainty: 'unverified',
      },
    ],
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
