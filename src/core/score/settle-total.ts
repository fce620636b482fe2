/** From the sum of the scores to the total: what does not apply is scaled away, a low execution rate limits. */
import Big from 'big.js';
import type { Policy } from '../policy/schema';
import { roundScore } from './decimal';
import type { CeilingBasis, ScalingBasis } from './score-basis';

/** What a total depends on besides the sum. Points of the form. */
export interface TotalFacts {
  /** A share; `null` where it is not known. */
  readonly rate: number | null;
  /** The full marks of the form, what does not apply included. */
  readonly full: number;
  /** Points of the rows that the policy takes out. */
  readonly takenOut: number;
}

export interface SettledTotal {
  readonly total: number;
  readonly scaling: ScalingBasis | null;
  readonly ceiling: CeilingBasis | null;
}

/** The lowest limit that the execution rate sets, `null` when it sets none. */
function ceilingFor(
  rate: number | null,
  { execution }: Policy,
): Policy['execution']['ceilings'][number] | null {
  if (rate === null) return null;
  const limits = execution.ceilings.filter(({ below }) => rate < below);
  return limits.sort((one, other) => one.total - other.total)[0] ?? null;
}

/** `null`: nothing is taken out, or everything. */
function scalingOf(
  settled: number,
  { full, takenOut }: TotalFacts,
  policy: Policy,
): ScalingBasis | null {
  if (takenOut <= 0 || takenOut >= full) return null;
  const scaled = roundScore(
    new Big(settled).times(full).div(new Big(full).minus(takenOut)),
    policy,
  );
  return { id: 'scaled', settled, full, takenOut, scaled };
}

/** The total under a policy, with what changed the sum. */
export function settleTotal(sum: number, facts: TotalFacts, policy: Policy): SettledTotal {
  const scaling = scalingOf(sum, facts, policy);
  const total = scaling ? scaling.scaled : sum;
  const ceiling = ceilingFor(facts.rate, policy);
  if (facts.rate === null || !ceiling || total <= ceiling.total) {
    return { total, scaling, ceiling: null };
  }
  const { below, total: limit } = ceiling;
  return { total: limit, scaling, ceiling: { id: 'ceiling', rate: facts.rate, below, limit } };
}
