/** From an exact score to the result: deduction, one rounding, and what it rests on. */
import Big from 'big.js';
import type { IndicatorRow } from '../form/form';
import type { Policy } from '../policy/schema';
import type { Comparison } from '../value/value';
import { roundScore } from './decimal';
import type { Outcome } from './formula';
import type { OpenCause, ScoreResult } from './result';
import type { Arithmetic, ArithmeticNote, ScoreBasis } from './score-basis';

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

/** The form has no scores, or none for this row. */
export const NOT_SCORED: ScoreResult = {
  computed: null,
  basis: { id: 'not-scored' },
  open: null,
  decision: null,
};

export function openScore(open: OpenCause, basis: ScoreBasis): ScoreResult {
  return { computed: null, basis, open, decision: null };
}

export function settledScore(computed: number, basis: ScoreBasis): ScoreResult {
  return { computed, basis, open: null, decision: null };
}

/** `4 × 97.87% ÷ 99% = 3.95`, with a note where there is one. */
export function equationBasis(
  left: Arithmetic,
  score: number,
  note: ArithmeticNote | null,
): ScoreBasis {
  return note === null
    ? { id: 'equation', left, score }
    : { id: 'equation-with-note', left, score, note };
}

/** Rounds once; under policies with a deduction column the row's 扣减分数 is taken off before. */
export function finishScore(
  outcome: Outcome,
  facts: Pick<RowFacts, 'deduction'>,
  policy: Policy,
): ScoreResult {
  const deduction = policy.over.action === 'deduction-column' ? facts.deduction : null;
  if (deduction === null || deduction <= 0) {
    const computed = roundScore(outcome.score, policy);
    const basis =
      'left' in outcome
        ? equationBasis(outcome.left, computed, outcome.note)
        : outcome.basisOf(computed);
    return settledScore(computed, basis);
  }
  const before = new Big(outcome.score);
  const left = before.minus(deduction);
  const isBelowZero = left.lt(0);
  const computed = roundScore(isBelowZero ? new Big(0) : left, policy);
  const from = 'left' in outcome ? outcome.left : before.toNumber();
  const note = { id: isBelowZero ? 'deducted-below-zero' : 'deducted' } as const;
  return settledScore(computed, equationBasis({ id: 'less', from, deduction }, computed, note));
}
