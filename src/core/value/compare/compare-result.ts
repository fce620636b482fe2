/** Small builders for comparisons. */
import type { Comparison, ParsedValue, Verdict } from '../value';

/** A result without numbers. */
export function judged(verdict: Verdict, reason: Comparison['reason']): Comparison {
  return { verdict, completion: null, measure: null, reason };
}

export const undecided = (reason: Comparison['reason']): Comparison => judged('undecided', reason);
export const incomparable = (reason: Comparison['reason']): Comparison =>
  judged('incomparable', reason);

/** What the comparison needs to know beyond the two values. */
export interface CompareContext {
  /** Name of the indicator: tells the direction of bare quantities. */
  readonly indicator: string;
  /** Names of its levels, e.g. `产出指标成本指标`: an amount of money among costs is a limit; `''` when unknown. */
  readonly level: string;
  /** Year of the form; dates without a year are of this year. */
  readonly year: number | null;
  /** From how many times the target on a positive row counts as over-completed, e.g. 1.3. */
  readonly overCompletionFrom: number;
  /** What the form's budget is for certain, in 元: what 不超预算 means. Absent when unknown. */
  readonly budget?: number;
}

/** One value against another; handed to whoever has parts to compare. */
export type CompareValues = (
  target: ParsedValue,
  actual: ParsedValue,
  context: CompareContext,
) => Comparison;

export const isGood = (result: Comparison): boolean =>
  result.verdict === 'met' || result.verdict === 'exceeded';
