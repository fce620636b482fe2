/** 等级: the name of a total under a policy. */
import Big from 'big.js';
import type { Policy } from '../policy/schema';
import { normalise } from '../sheet/text';

/** `null` where the policy has no grades, or a gap at this total. */
export function gradeOf(total: number, { grades, rounding }: Policy): string | null {
  const mode = rounding.mode === 'truncate' ? Big.roundDown : Big.roundHalfUp;
  const value = rounding.gradeAfterRounding
    ? new Big(total).round(rounding.decimals, mode).toNumber()
    : total;
  for (const { name, from, excludesFrom, to } of grades) {
    if (excludesFrom ? value <= from : value < from) continue;
    return to !== undefined && value > to ? null : name;
  }
  return null;
}

/** The one grade of the policy that the text names; `null` when it names none or offers several to tick. */
export function printedGrade(text: string, { grades }: Policy): string | null {
  const named = grades.filter(({ name }) => normalise(text).indexOf(name) >= 0);
  return named.length === 1 ? (named[0]?.name ?? null) : null;
}
