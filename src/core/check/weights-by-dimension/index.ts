/** W02: a dimension carries other full marks than the policy names. */
import type { FormCell } from '../../form/form';
import type { Policy } from '../../policy/schema';
import type { AssessedForm } from '../../score/result';
import type { FormCheck } from '../contract';
import { plainNumber, sumExactly } from '../../value/exact-number';
import { findingAt, fundsFinding } from '../findings-on-form';
import { dimensionOfRow } from '../../form/indicator-dimension';
import { ownCell } from '../row-state';
import { statedWeights } from '../stated-points';
import { expectedWeights, type WeightedDimension } from './expected-weights';
import { messages } from './messages';

const DIMENSIONS: readonly WeightedDimension[] = ['output', 'cost', 'benefit', 'satisfaction'];

interface DimensionSum {
  readonly sum: number;
  readonly cells: readonly FormCell[];
}

export const weightsByDimension: FormCheck = {
  meta: {
    code: 'W02',
    slug: 'weights-by-dimension',
    title: '各类指标分值与规则不同',
    englishTitle: 'Full marks of a dimension depart from the policy',
    scope: 'form',
    severity: 'info',
    basis: [
      {
        text: '财预〔2020〕10号：执行率 10 分、产出 50 分、效益 30 分、满意度 10 分，可按实际调整',
        certainty: 'unverified',
      },
    ],
    fix: 'none',
    messageIds: [...DIMENSIONS, 'execution'],
    options: {},
  },
  messages,
  *check({ assessed, policy }) {
    const { form, funds } = assessed;
    if (form.kind !== 'self-evaluation' || !statedWeights(assessed)) return;
    const sums = sumsByDimension(assessed, policy);
    if (!sums) return;
    const expected = expectedWeights(policy, new Set(sums.keys()));
    for (const dimension of DIMENSIONS) {
      const stated = sums.get(dimension);
      const right = expected[dimension];
      if (!stated || right === null || stated.sum === right) continue;
      yield findingAt(form, null, form.columns.weight?.cell.text ?? '', stated.cells, {
        messageId: dimension,
        data: { sum: plainNumber(stated.sum), right: plainNumber(right) },
      });
    }
    if (funds && funds.weight !== null && funds.weight !== policy.weights.execution) {
      yield fundsFinding(form, funds, ['weight'], {
        messageId: 'execution',
        data: { sum: plainNumber(funds.weight), right: plainNumber(policy.weights.execution) },
      });
    }
  },
};

/** `null` when a weighted row belongs to no dimension that the policy weighs: then no sum says anything. */
function sumsByDimension(
  { rows }: AssessedForm,
  { weights }: Policy,
): Map<WeightedDimension, DimensionSum> | null {
  const sums = new Map<WeightedDimension, DimensionSum>();
  for (const row of rows) {
    const cell = ownCell(row, 'weight');
    if (!cell || row.weight === null) continue;
    const named = dimensionOfRow(row.row);
    if (named === null || named === 'input') return null;
    const dimension = named === 'cost' && weights.cost === null ? 'output' : named;
    const sum = sums.get(dimension) ?? { sum: 0, cells: [] };
    sums.set(dimension, {
      sum: sumExactly([sum.sum, row.weight]),
      cells: [...sum.cells, cell],
    });
  }
  return sums;
}
