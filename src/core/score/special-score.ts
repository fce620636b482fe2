/** Policies that take a row out of the usual rules: satisfaction bands, exact equality, steps. */
import Big from 'big.js';
import { quotientOf } from '../value/exact-number';
import { dimensionOfRow } from '../form/indicator-dimension';
import type { Policy } from '../policy/schema';
import { normalise } from '../sheet/text';
import type { Measure } from '../value/value';
import { finishScore, openScore, type RowFacts } from './finish-score';
import { stepsFormula } from './formula';
import { groupScore } from './group-score';
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
  return finishScore(
    {
      score: new Big(facts.weight).times(part),
      left: { id: 'share-of-weight', weight: facts.weight, share: part },
      note: band
        ? { id: 'satisfaction-band', share, from: band.from }
        : { id: 'satisfaction-below-bands', share },
    },
    facts,
    policy,
  );
}

/** `null`: the usual rules apply. */
export function specialScore(facts: RowFacts, policy: Policy): ScoreResult | null {
  const { measure, verdict } = facts.comparison;
  if (verdict === 'undecided' || verdict === 'incomparable') return null;
  const byGroup = groupScore(facts, policy);
  if (byGroup) return byGroup;
  if (!measure) return null;
  const isBandRow =
    policy.satisfaction.mode === 'bands' &&
    measure.unit === '%' &&
    dimensionOfRow(facts.row) === 'satisfaction';
  if (isBandRow) return satisfactionScore(facts, measure, policy);
  if (measure.target === 0) return null;
  const isExact = measure.direction === 'equal' && policy.equal.mode === 'exact-or-review';
  if (isExact && measure.actual !== measure.target) {
    const { target, actual } = facts;
    return openScore('policy-review', { id: 'equal-review', target, actual });
  }
  const { steps, mode } = policy.positive;
  if (mode !== 'steps' || steps === null || measure.direction === 'reverse') return null;
  const formula = stepsFormula(facts.weight, measure, stepOf(facts, steps));
  return formula && finishScore(formula, facts, policy);
}
