/** The full marks that a policy names for the dimensions that a form has. */
import type { Policy } from '../../../policy/schema';
import { sumExactly } from '../../../value/exact-number';

export type WeightedDimension = 'output' | 'cost' | 'benefit' | 'satisfaction';

/** `null`: not fixed by the policy. */
export function expectedWeights(
  { weights }: Policy,
  present: ReadonlySet<WeightedDimension>,
): Readonly<Record<WeightedDimension, number | null>> {
  const base =
    weights.withoutCost && !present.has('cost')
      ? { ...weights, ...weights.withoutCost, cost: null }
      : weights;
  const { benefit, satisfaction } = base;
  const movesOver =
    !present.has('satisfaction') &&
    weights.withoutSatisfaction === 'add-to-benefit' &&
    benefit !== null &&
    satisfaction !== null;
  // Cost as a dimension of its own takes from output and benefit, and such a policy does not say how much.
  if (present.has('cost') && base.cost === null) {
    return { output: null, cost: null, benefit: null, satisfaction };
  }
  // A shared sum for both is not split, so neither of them can depart from it alone.
  if (weights.benefitIncludesSatisfaction) {
    return { output: base.output, cost: base.cost, benefit: null, satisfaction: null };
  }
  return {
    output: base.output,
    cost: base.cost,
    benefit: movesOver ? sumExactly([benefit, satisfaction]) : benefit,
    satisfaction,
  };
}
