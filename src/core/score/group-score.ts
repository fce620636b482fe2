/** Rules of a policy for a part of the indicators: nothing below or above a share, points per percentage point. */
import Big from 'big.js';
import type { Policy } from '../policy/schema';
import { normalise } from '../sheet/text';
import { quotientOf } from '../value/exact-number';
import type { Measure } from '../value/value';
import { finishScore, type RowFacts } from './finish-score';
import type { ScoreResult } from './result';

type Group = Policy['groups'][number];

function groupOf({ row }: RowFacts, { groups }: Policy): Group | null {
  if (groups.length === 0) return null;
  const names = [row.level1, row.level2, row.name].map(normalise);
  const holds = (word: string): boolean => names.some((name) => name.indexOf(word) >= 0);
  return groups.find(({ words }) => words.some(holds)) ?? null;
}

/** `null`: no rule for a group speaks about this row. */
export function groupScore(facts: RowFacts, measure: Measure, policy: Policy): ScoreResult | null {
  const group = groupOf(facts, policy);
  if (!group) return null;
  return zeroScore(group, facts, measure, policy) ?? pointScore(group, facts, measure, policy);
}

/** A share of the target says something only where more is better. */
function zeroScore(
  { zeroBelow, zeroAbove }: Group,
  facts: RowFacts,
  { target, actual, direction }: Measure,
  policy: Policy,
): ScoreResult | null {
  if (direction === 'reverse' || target <= 0) return null;
  const completion = quotientOf(actual, target);
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

/** Whole points between target and actual: of rates the difference, of amounts the share of the target. */
function pointsOff({ target, actual, unit }: Measure): Big | null {
  const difference = new Big(actual).minus(target);
  if (unit === '%') return difference;
  return target > 0 ? difference.div(target).times(100) : null;
}

function pointScore(
  { perPoint }: Group,
  facts: RowFacts,
  measure: Measure,
  policy: Policy,
): ScoreResult | null {
  const off = perPoint && pointsOff(measure);
  if (!perPoint || !off) return null;
  const counts = perPoint.side === 'both' || (perPoint.side === 'over' ? off.gt(0) : off.lt(0));
  // On the good side of the target the row is met and nothing is taken off.
  const isGood = facts.comparison.verdict === 'met' && perPoint.side !== 'both';
  if (!counts || isGood) return null;
  const points = off.abs().round(0, Big.roundDown);
  const deduction = points.times(perPoint.deduct);
  const left = new Big(facts.weight).minus(deduction);
  return finishScore(
    {
      score: left.lt(0) ? 0 : left,
      left: { id: 'less', from: facts.weight, deduction: deduction.toNumber() },
      note: { id: 'points-off', points: points.toNumber(), deduct: perPoint.deduct },
    },
    facts,
    policy,
  );
}
