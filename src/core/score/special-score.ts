/** Policies that take a row out of the usual rules: satisfaction bands, exact equality, steps. */
import Big from 'big.js';
import { percentText, plainNumber, quotientOf } from '../value/exact-number';
import { dimensionOfRow } from '../form/indicator-dimension';
import type { Policy } from '../policy/schema';
import { normalise } from '../sheet/text';
import type { Measure } from '../value/value';
import { finishScore, openScore, type RowFacts } from './finish-score';
import { stepsFormula } from './formula';
import { quote } from './open-words';
import type { ScoreResult } from './result';

/** Progress and timeliness rows have a step of their own. */
function stepOf({ row }: RowFacts, steps: NonNullable<Policy['positive']['steps']>): number {
  return /时效|进度/.test(normalise(row.level2 + row.name)) ? steps.progress : steps.quantity;
}

/** Policies that rate satisfaction by bands do so whatever the target says. */
function satisfactionScore(facts: RowFacts, measure: Measure, policy: Policy): ScoreResult {
  const share = quotientOf(measure.actual, 100);
  const band = policy.satisfaction.bands.filter(({ from }) => share >= from)[0];
  const part = band ? band.share : 0;
  const where = band
    ? `满意度 ${percentText(share)}，达到 ${percentText(band.from)} 一档`
    : `满意度 ${percentText(share)}，低于最后一档`;
  return finishScore(
    {
      score: new Big(facts.weight).times(part),
      words: `${plainNumber(facts.weight)} × ${percentText(part)}`,
      note: where,
    },
    facts,
    policy,
  );
}

/** `null`: the usual rules apply. */
export function specialScore(facts: RowFacts, policy: Policy): ScoreResult | null {
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
  return formula && finishScore(formula, facts, policy);
}
