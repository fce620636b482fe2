/**
 * Parts whose rows count to other full marks than the label beside them: 年度绩效目标（80分） over 产出指标（60分） and 效益指标（40分).
 * The label is then the part's share of the total, and its rows are scored out of 100.
 */
import type { LabelledPart } from '../../form/form';
import type { AssessedForm, AssessedRow } from '../../score/result';
import { sumExactly } from '../../value/exact-number';
import Big from 'big.js';

function rowsOf({ rows: numbers }: LabelledPart, rows: readonly AssessedRow[]): AssessedRow[] {
  return rows.filter(({ row }) => row.role !== 'part' && numbers.indexOf(row.number) >= 0);
}

/** The points that the levels of a part print together; `null` where one of them prints none. */
function pointsOfLevels(rows: readonly AssessedRow[]): number | null {
  const levels = new Map<string, number | undefined>();
  for (const { row } of rows) levels.set(row.level1, row.levelWeights?.level1);
  const points = Array.from(levels.values());
  return points.every((each): each is number => each !== undefined) ? sumExactly(points) : null;
}

/** What the part's rows count to, where that is not what its label says; `null` otherwise. */
function otherFullMarks(part: LabelledPart, rows: readonly AssessedRow[]): number | null {
  const full = pointsOfLevels(rowsOf(part, rows));
  return full !== null && full > 0 && full !== part.points ? full : null;
}

/** True where the label is the part's share of the total: then its rows may add up to more. */
export function isScaledPart(part: LabelledPart, rows: readonly AssessedRow[]): boolean {
  return otherFullMarks(part, rows) !== null;
}

/** The total with every part brought to its share, 项目资金 included; `null` where no part is scaled or a score is missing. */
export function scaledTotal({ form, rows, funds }: AssessedForm): number | null {
  const parts = form.parts ?? [];
  if (!parts.some((part) => isScaledPart(part, rows))) return null;
  let total = new Big(funds?.given ?? 0);
  for (const part of parts) {
    const full = otherFullMarks(part, rows) ?? part.points;
    for (const { given } of rowsOf(part, rows)) {
      if (given === null) return null;
      total = total.plus(new Big(given).times(part.points).div(full));
    }
  }
  return total.toNumber();
}
