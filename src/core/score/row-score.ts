/** The score of one indicator from its comparison, as the policy says, with what it rests on. */
import Big from 'big.js';
import { isAtStrictLimit } from '../judge/judge-row';
import type { Policy } from '../policy/schema';
import { finishScore, openScore, type RowFacts } from './finish-score';
import { positiveFormula, reverseFormula, zeroTargetFormula, type OutcomeOrNone } from './formula';
import {
  bandBasis,
  incomparableBasis,
  noFormulaBasis,
  partialBasis,
  undecidedBasis,
} from './open-basis';
import type { ScoreResult } from './result';
import type { Reached, ScoreBasis } from './score-basis';
import { specialScore } from './special-score';
import { tierBands } from './tier-band';

const fullMarks = (score: number): ScoreBasis => ({ id: 'full-marks', score });
const outsideRange = (score: number): ScoreBasis => ({ id: 'outside-range', score });
const notBeyond = (score: number): ScoreBasis => ({ id: 'not-beyond-limit', score });
const late = (score: number): ScoreBasis => ({ id: 'late', score });

/** A score that a rule gives without arithmetic. */
function ruled(
  score: number,
  facts: RowFacts,
  policy: Policy,
  basisOf: (score: number) => ScoreBasis,
): ScoreResult {
  return finishScore({ score, basisOf }, facts, policy);
}

function byFormula(
  facts: RowFacts,
  policy: Policy,
  outcome: OutcomeOrNone,
  orElse: () => ScoreResult,
): ScoreResult {
  return outcome === null ? orElse() : finishScore(outcome, facts, policy);
}

function metScore(facts: RowFacts, policy: Policy): ScoreResult {
  if (facts.isQualitative && policy.qualitative.met === 'review') {
    const [achieved] = tierBands(facts.weight, policy);
    return openScore('policy-review', { id: 'qualitative-review', band: bandBasis(achieved) });
  }
  return ruled(facts.weight, facts, policy, fullMarks);
}

function exceededScore(facts: RowFacts, policy: Policy): ScoreResult {
  const { over } = policy;
  const { comparison, weight } = facts;
  const { completion } = comparison;
  const reached: Reached | null = completion === null ? null : { id: 'reached', completion };
  switch (over.action) {
    case 'note':
      return ruled(weight, facts, policy, (score) => ({ id: 'exceeded-full', reached, score }));
    case 'deduction-column':
      return ruled(weight, facts, policy, (score) => ({
        id: 'exceeded-deduction-column',
        reached,
        score,
      }));
    case 'deduct': {
      const { deduction } = over;
      const left = new Big(weight).minus(deduction);
      return finishScore(
        {
          score: left.lt(0) ? 0 : left,
          left: { id: 'less', from: weight, deduction },
          note: completion === null ? { id: 'exceeded' } : { id: 'exceeded-to', completion },
        },
        facts,
        policy,
      );
    }
    case 'zero':
      return ruled(0, facts, policy, (score) => ({ id: 'exceeded-none', reached, score }));
    case 'review':
      return openScore('policy-review', { id: 'exceeded-review', reached });
  }
}

/** Late, less often, outside a range and nothing done have no formula in any source. */
function missedScore(facts: RowFacts, policy: Policy): ScoreResult {
  const { comparison, weight } = facts;
  const { measure, reason } = comparison;
  const open = (): ScoreResult => openScore('missed-without-formula', noFormulaBasis(facts));
  if (reason === 'range' && policy.range.outside === 'zero') {
    return ruled(0, facts, policy, outsideRange);
  }
  if (reason === 'time' && policy.time.late === 'zero') {
    return ruled(0, facts, policy, late);
  }
  if (!measure || (reason !== 'numbers' && reason !== 'zero-target' && reason !== 'coverage')) {
    return open();
  }
  if (isAtStrictLimit(comparison)) {
    if (policy.strictLimit.atLimit === 'zero') return ruled(0, facts, policy, notBeyond);
    if (policy.strictLimit.atLimit === 'review') {
      const { target, actual } = facts;
      return openScore('policy-review', { id: 'limit-review', target, actual });
    }
  }
  if (measure.target === 0) {
    return byFormula(facts, policy, zeroTargetFormula(measure, policy), open);
  }
  if (measure.direction === 'reverse') {
    if (policy.reverse.mode === 'review') {
      const { target, actual } = facts;
      return openScore('policy-review', { id: 'reverse-review', target, actual });
    }
    return byFormula(facts, policy, reverseFormula(weight, measure, policy), open);
  }
  return byFormula(facts, policy, positiveFormula(weight, measure, policy), open);
}

/** Computed where the policy has a rule; open with one clear reason where a person decides. */
export function scoreRow(facts: RowFacts, policy: Policy): ScoreResult {
  const special = specialScore(facts, policy);
  if (special) return special;
  const { verdict, measure, reason } = facts.comparison;
  switch (verdict) {
    case 'met':
      return metScore(facts, policy);
    case 'exceeded':
      return measure === null || reason === 'range'
        ? missedScore(facts, policy)
        : exceededScore(facts, policy);
    case 'missed':
      return missedScore(facts, policy);
    case 'partial':
      return openScore('partial', partialBasis(facts, policy));
    case 'incomparable':
      return openScore('incomparable', incomparableBasis(facts));
    case 'undecided':
      return openScore('undecided', undecidedBasis(facts));
  }
}
