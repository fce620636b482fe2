/** From an exact score to the result: deduction, one rounding, and the words around the number. */
import Big from 'big.js';
import { plainNumber } from '../value/exact-number';
import type { IndicatorRow } from '../form/form';
import type { Policy } from '../policy/schema';
import type { Comparison } from '../value/value';
import { roundScore } from './decimal';
import type { Formula } from './formula';
import type { OpenCause, ScoreResult } from './result';

/** Everything a score depends on besides the policy. */
export interface RowFacts {
  readonly row: IndicatorRow;
  /** Above 0. */
  readonly weight: number;
  readonly comparison: Comparison;
  /** The two values as printed. */
  readonly target: string;
  readonly actual: string;
  /** True when target or actual are words rather than numbers or times. */
  readonly isQualitative: boolean;
  /** 扣减分数 of the row; `null` when the form has none. */
  readonly deduction: number | null;
}

export function openScore(open: OpenCause, basis: string): ScoreResult {
  return { computed: null, basis, open, decision: null };
}

export function settledScore(computed: number, basis: string): ScoreResult {
  return { computed, basis, open: null, decision: null };
}

/** No space between a full-width bracket and the sign. */
function equals(words: string): string {
  return words.charAt(words.length - 1) === '）' ? `${words}=` : `${words} =`;
}

/** Rounds once; under policies with a deduction column the row's 扣减分数 is taken off before. */
export function finishScore(outcome: Formula, facts: RowFacts, policy: Policy): ScoreResult {
  const deduction = policy.over.action === 'deduction-column' ? facts.deduction : null;
  if (deduction === null || deduction <= 0) {
    const computed = roundScore(outcome.score, policy);
    const note = outcome.note === undefined ? '' : `（${outcome.note}）`;
    const basis = outcome.isSentence
      ? `${outcome.words} ${plainNumber(computed)}`
      : `${equals(outcome.words)} ${plainNumber(computed)}${note}`;
    return settledScore(computed, basis);
  }
  const before = new Big(outcome.score);
  const left = before.minus(deduction);
  const computed = roundScore(left.lt(0) ? new Big(0) : left, policy);
  const start = outcome.isSentence ? plainNumber(before.toNumber()) : outcome.words;
  const note = left.lt(0) ? '（扣减分数，不足 0，按 0 计）' : '（扣减分数）';
  return settledScore(
    computed,
    `${start} − ${plainNumber(deduction)} = ${plainNumber(computed)}${note}`,
  );
}
