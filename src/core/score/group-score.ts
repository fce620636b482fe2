/**
 * Rules of a policy for a part of the indicators: nothing below or above a share, points per percentage
 * point, per missing item or per item done. What the sheet does not show is left to a person, with the rule named.
 */
import Big from 'big.js';
import type { Policy } from '../policy/schema';
import { normalise } from '../sheet/text';
import { quotientOf } from '../value/exact-number';
import { dimensionOf } from '../value/unit/units';
import type { Dimension, Measure } from '../value/value';
import { finishScore, openScore, type RowFacts } from './finish-score';
import type { ScoreResult } from './result';
import type { ArithmeticNote, GroupRuleName } from './score-basis';

const COUNTED: readonly Dimension[] = [
  'persons',
  'visits',
  'households',
  'organisations',
  'occurrences',
  'items',
];

type Group = Policy['groups'][number];

function groupOf({ row }: RowFacts, { groups }: Policy): Group | null {
  if (groups.length === 0) return null;
  const names = [row.level1, row.level2, row.name].map(normalise);
  const holds = (word: string): boolean => names.some((name) => name.indexOf(word) >= 0);
  return groups.find(({ words }) => words.some(holds)) ?? null;
}

/** `null`: no rule for a group speaks about this row. */
export function groupScore(facts: RowFacts, policy: Policy): ScoreResult | null {
  const group = groupOf(facts, policy);
  if (!group) return null;
  return zeroScore(group, facts, policy) ?? scoreInstead(group, facts, policy);
}

/** A share of the target says something only where more is better. */
function zeroScore(
  { zeroBelow, zeroAbove }: Group,
  facts: RowFacts,
  policy: Policy,
): ScoreResult | null {
  const { measure } = facts.comparison;
  if (!measure || measure.direction === 'reverse' || measure.target <= 0) return null;
  const completion = quotientOf(measure.actual, measure.target);
  if (zeroBelow !== null && completion < zeroBelow) {
    return finishScore(
      {
        score: 0,
        basisOf: (score) => ({ id: 'below-threshold', completion, threshold: zeroBelow, score }),
      },
      facts,
      policy,
    );
  }
  if (zeroAbove === null || completion <= zeroAbove) return null;
  const reached = { id: 'reached', completion } as const;
  return finishScore(
    { score: 0, basisOf: (score) => ({ id: 'exceeded-none', reached, score }) },
    facts,
    policy,
  );
}

/** The rule that takes the place of the usual formula. */
function scoreInstead(group: Group, facts: RowFacts, policy: Policy): ScoreResult | null {
  const { perPoint, perMissing, perItem } = group;
  if (perPoint) return pointScore(perPoint, facts, policy);
  if (perMissing !== null) return missingScore(perMissing, facts, policy);
  return perItem === null ? null : itemScore(perItem, facts, policy);
}

function leftToPerson({ target, actual }: RowFacts, rule: GroupRuleName): ScoreResult {
  return openScore('policy-review', { id: 'group-rule', target, actual, rule });
}

const isReached = ({ comparison }: RowFacts): boolean =>
  comparison.verdict === 'met' || comparison.verdict === 'exceeded';

/** Whole points between target and actual: of rates the difference, of amounts the share of the target. */
function pointsOff({ target, actual, unit }: Measure): Big | null {
  const difference = new Big(actual).minus(target);
  if (unit === '%') return difference;
  return target > 0 ? difference.div(target).times(100) : null;
}

function pointScore(
  { deduct, side }: NonNullable<Group['perPoint']>,
  facts: RowFacts,
  policy: Policy,
): ScoreResult | null {
  const { measure, verdict } = facts.comparison;
  const off = measure && pointsOff(measure);
  if (!off) {
    return isReached(facts) ? null : leftToPerson(facts, { id: 'rule-per-point', points: deduct });
  }
  const counts = side === 'both' || (side === 'over' ? off.gt(0) : off.lt(0));
  // On the good side of the target the row is met and nothing is taken off.
  const isGood = verdict === 'met' && side !== 'both';
  if (!counts || isGood) return null;
  const points = off.abs().round(0, Big.roundDown);
  const deduction = points.times(deduct);
  return lessDeduction(deduction, facts, policy, {
    id: 'points-off',
    points: points.toNumber(),
    deduct,
  });
}

function lessDeduction(
  deduction: Big,
  facts: RowFacts,
  policy: Policy,
  note: ArithmeticNote,
): ScoreResult {
  const left = new Big(facts.weight).minus(deduction);
  return finishScore(
    {
      score: left.lt(0) ? 0 : left,
      left: { id: 'less', from: facts.weight, deduction: deduction.toNumber() },
      note,
    },
    facts,
    policy,
  );
}

/** 5项, 12人, 3场 are counted; 5万元, 30天, 95分 are measured. */
const isCounted = (unit: string): boolean =>
  unit === '' || COUNTED.some((dimension) => dimension === dimensionOf(unit));

/** Whole numbers of one kind of thing, of which more is better. */
function itemsIn({ comparison: { measure } }: RowFacts): Measure | null {
  if (!measure || measure.direction === 'reverse' || measure.unit === '%') return null;
  const isWhole = measure.target % 1 === 0 && measure.actual % 1 === 0;
  return isWhole && measure.actual >= 0 && isCounted(measure.unit) ? measure : null;
}

/** 缺项扣分. Nothing is missing where the target was reached. */
function missingScore(deduct: number, facts: RowFacts, policy: Policy): ScoreResult | null {
  if (isReached(facts)) return null;
  const items = itemsIn(facts);
  const missing = items ? items.target - items.actual : 0;
  if (missing <= 0) return leftToPerson(facts, { id: 'rule-per-missing', points: deduct });
  const deduction = new Big(missing).times(deduct);
  return lessDeduction(deduction, facts, policy, { id: 'items-missing', missing, deduct });
}

/** 按数累加, up to the weight. */
function itemScore(points: number, facts: RowFacts, policy: Policy): ScoreResult {
  const items = itemsIn(facts);
  if (!items) return leftToPerson(facts, { id: 'rule-per-item', points });
  const score = new Big(items.actual).times(points);
  const done = { points, items: items.actual };
  return finishScore(
    score.gt(facts.weight)
      ? {
          score: facts.weight,
          basisOf: (capped) => ({ id: 'items-capped', ...done, score: capped }),
        }
      : { score, left: { id: 'per-item', ...done }, note: { id: 'items-done' } },
    facts,
    policy,
  );
}
