/** The score of one indicator from its comparison, as the policy says, with its arithmetic in words. */
import Big from 'big.js';
import { percentText, plainNumber } from '../check/exact-number';
import { dimensionOfRow } from '../check/indicator-dimension';
import type { IndicatorRow } from '../form/form';
import type { Policy } from '../policy/schema';
import { normalise } from '../sheet/text';
import type { Comparison, Measure } from '../value/value';
import { roundScore } from './decimal';
import {
  positiveFormula,
  reverseFormula,
  stepsFormula,
  zeroTargetFormula,
  type Formula,
  type FormulaOrNone,
} from './formula';
import {
  bandWords,
  incomparableWords,
  missedWords,
  partialWords,
  quote,
  undecidedWords,
} from './open-words';
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

function finish(outcome: Formula, facts: RowFacts, policy: Policy): ScoreResult {
  const deduction = policy.over.action === 'deduction-column' ? facts.deduction : null;
  if (deduction === null || deduction <= 0) {
    const computed = roundScore(outcome.score, policy);
    const note = outcome.note === undefined ? '' : `（${outcome.note}）`;
    const basis = outcome.isSentence
      ? `${outcome.words} ${plainNumber(computed)}`
      : `${equals(outcome.words)} ${plainNumber(computed)}${note}`;
    return settledScore(computed, basis);
  }
  const left = outcome.score.minus(deduction);
  const computed = roundScore(left.lt(0) ? new Big(0) : left, policy);
  const start = outcome.isSentence ? plainNumber(outcome.score.toNumber()) : outcome.words;
  const note = left.lt(0) ? '（扣减分数，不足 0，按 0 计）' : '（扣减分数）';
  return settledScore(
    computed,
    `${start} − ${plainNumber(deduction)} = ${plainNumber(computed)}${note}`,
  );
}

function full(facts: RowFacts, policy: Policy, words = '达到指标值，得满分'): ScoreResult {
  return finish({ score: new Big(facts.weight), words, isSentence: true }, facts, policy);
}

function none(facts: RowFacts, policy: Policy, words: string): ScoreResult {
  return finish({ score: new Big(0), words: `${words}得`, isSentence: true }, facts, policy);
}

/** Progress and timeliness rows have a step of their own. */
function stepOf({ row }: RowFacts, steps: NonNullable<Policy['positive']['steps']>): number {
  return /时效|进度/.test(normalise(row.level2 + row.name)) ? steps.progress : steps.quantity;
}

function byFormula(
  facts: RowFacts,
  policy: Policy,
  formula: FormulaOrNone,
  orElse: () => ScoreResult,
): ScoreResult {
  return formula === null ? orElse() : finish(formula, facts, policy);
}

/** Policies that rate satisfaction by bands do so whatever the target says. */
function satisfactionScore(
  facts: RowFacts,
  measure: Measure,
  { satisfaction, ...policy }: Policy,
): ScoreResult {
  const share = new Big(measure.actual).div(100).toNumber();
  const band = satisfaction.bands.filter(({ from }) => share >= from)[0];
  const part = band ? band.share : 0;
  const where = band
    ? `满意度 ${percentText(share)}，达到 ${percentText(band.from)} 一档`
    : `满意度 ${percentText(share)}，低于最后一档`;
  return finish(
    {
      score: new Big(facts.weight).times(part),
      words: `${plainNumber(facts.weight)} × ${percentText(part)}`,
      note: where,
    },
    facts,
    { satisfaction, ...policy },
  );
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
      return finish(
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

/** Whether the policy takes the row out of the usual rules: steps, satisfaction bands, exact equality. */
function specialScore(facts: RowFacts, policy: Policy): ScoreResult | null {
  const { measure, verdict } = facts.comparison;
  if (!measure || verdict === 'undecided' || verdict === 'incomparable') return null;
  const isBandRow =
    policy.satisfaction.mode === 'bands' &&
    measure.unit === '%' &&
    dimensionOfRow(facts.row) === 'satisfaction';
  if (isBandRow) return satisfactionScore(facts, measure, policy);
  if (measure.target === 0) return null;
  const isExact = measure.direction === 'equal' && policy.equal.mode === 'exact-or-review';
  if (isExact && measure.actual !== measure.target) {
    const values = `指标值${quote(facts.target)}、实际${quote(facts.actual)}`;
    return openScore('policy-review', `${values}：与“等于”的指标值不符，本规则由人判定得分`);
  }
  const { steps, mode } = policy.positive;
  if (mode !== 'steps' || steps === null || measure.direction === 'reverse') return null;
  const formula = stepsFormula(facts.weight, measure, stepOf(facts, steps));
  return formula && finish(formula, facts, policy);
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
