/** The score of one indicator from its comparison, as the policy says, with its arithmetic in words. */
import Big from 'big.js';
import { percentText, plainNumber } from '../value/exact-number';
import type { Policy } from '../policy/schema';
import { finishScore, openScore, type RowFacts } from './finish-score';
import { positiveFormula, reverseFormula, zeroTargetFormula, type FormulaOrNone } from './formula';
import {
  bandWords,
  incomparableWords,
  missedWords,
  partialWords,
  quote,
  undecidedWords,
} from './open-words';
import type { ScoreResult } from './result';
import { specialScore } from './special-score';

function full(facts: RowFacts, policy: Policy, words = '达到指标值，得满分'): ScoreResult {
  return finishScore({ score: facts.weight, words, isSentence: true }, facts, policy);
}

function none(facts: RowFacts, policy: Policy, words: string): ScoreResult {
  return finishScore({ score: 0, words: `${words}得`, isSentence: true }, facts, policy);
}

function byFormula(
  facts: RowFacts,
  policy: Policy,
  formula: FormulaOrNone,
  orElse: () => ScoreResult,
): ScoreResult {
  return formula === null ? orElse() : finishScore(formula, facts, policy);
}

function metScore(facts: RowFacts, policy: Policy): ScoreResult {
  if (facts.isQualitative && policy.qualitative.met === 'review') {
    const band = bandWords(facts.weight, 'achieved', policy);
    return openScore('policy-review', `定性指标已达成，本规则由人在 ${band}内打分`);
  }
  return full(facts, policy);
}

function exceededScore(facts: RowFacts, policy: Policy): ScoreResult {
  const { over } = policy;
  const { completion } = facts.comparison;
  const multiple = completion === null ? '' : `指标值的 ${percentText(completion)}`;
  const reached = multiple === '' ? '' : `（${multiple}）`;
  switch (over.action) {
    case 'note':
      return full(facts, policy, `超额完成${reached}，须说明原因，得满分`);
    case 'deduction-column':
      return full(facts, policy, `超额完成${reached}，按“扣减分数”扣分，得`);
    case 'deduct': {
      const left = new Big(facts.weight).minus(over.deduction);
      return finishScore(
        {
          score: left.lt(0) ? new Big(0) : left,
          words: `${plainNumber(facts.weight)} − ${plainNumber(over.deduction)}`,
          note: multiple === '' ? '超额完成' : `超额完成，${multiple}`,
        },
        facts,
        policy,
      );
    }
    case 'zero':
      return none(facts, policy, `超额完成${reached}，按规则`);
    case 'review':
      return openScore('policy-review', `超额完成${reached}，本规则由评审人判定得分`);
  }
}

/** Late, less often, outside a range and nothing done have no formula in any source. */
function missedScore(facts: RowFacts, policy: Policy): ScoreResult {
  const { comparison, weight } = facts;
  const { measure, reason } = comparison;
  const open = (): ScoreResult =>
    openScore('missed-without-formula', missedWords(facts.target, facts.actual, reason));
  if (reason === 'range' && policy.range.outside === 'zero') {
    return none(facts, policy, '在区间之外，按规则');
  }
  if (reason === 'time' && policy.time.late === 'zero') {
    return none(facts, policy, '晚于时限，按规则');
  }
  if (!measure || (reason !== 'numbers' && reason !== 'zero-target' && reason !== 'coverage')) {
    return open();
  }
  if (measure.target === 0) {
    return byFormula(facts, policy, zeroTargetFormula(measure, policy), open);
  }
  if (measure.direction === 'reverse') {
    if (policy.reverse.mode === 'review') {
      const values = `指标值${quote(facts.target)}、实际${quote(facts.actual)}`;
      return openScore('policy-review', `${values}：反向指标超过指标值，本规则由人判定得分`);
    }
    return byFormula(facts, policy, reverseFormula(weight, measure, policy), open);
  }
  return byFormula(facts, policy, positiveFormula(weight, measure, policy), open);
}

/** Computed where the policy has a rule; open with one clear sentence where a person decides. */
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
      return openScore('partial', partialWords(facts.target, facts.actual, facts.weight, policy));
    case 'incomparable':
      return openScore('incomparable', incomparableWords(facts.target, facts.actual, reason));
    case 'undecided':
      return openScore('undecided', undecidedWords(facts.target, facts.actual, reason));
  }
}
