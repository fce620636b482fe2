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
