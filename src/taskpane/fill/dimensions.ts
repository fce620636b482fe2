/** Scores by dimension, for the bars. */
import Big from 'big.js';
import { dimensionOfRow, type IndicatorDimension } from '../../core/form/indicator-dimension';
import type { AssessedForm } from '../../core/score/result';

export interface DimensionScore {
  readonly dimension: IndicatorDimension | 'execution' | 'other';
  /** For `other`: 一级指标 as in the form. */
  readonly name: string;
  readonly settled: number;
  readonly pending: number;
  readonly weight: number;
}

/** In the order of the form, the execution rate last; dimensions without weight are left out. */
export function dimensionScores({ rows, funds }: AssessedForm): readonly DimensionScore[] {
  const scores: DimensionScore[] = [];
  for (const { row, weight, score } of rows) {
    if (score.basis.id === 'not-applicable') continue;
    const dimension = dimensionOfRow(row);
    const place = dimension
      ? { dimension, name: '' }
      : { dimension: 'other' as const, name: row.level1 };
    add(scores, place, weight, score.computed);
  }
  if (funds) {
    add(scores, { dimension: 'execution', name: '' }, funds.weight, funds.score.computed);
  }
  return scores.filter(({ weight }) => weight > 0);
}

function add(
  scores: DimensionScore[],
  place: Pick<DimensionScore, 'dimension' | 'name'>,
  weight: number | null,
  computed: number | null,
): void {
  if (weight === null) return;
  const index = scores.findIndex(
    (each) => each.dimension === place.dimension && each.name === place.name,
  );
  const former = scores[index] ?? { ...place, settled: 0, pending: 0, weight: 0 };
  const next: DimensionScore = {
    ...place,
    settled: sum(former.settled, computed ?? 0),
    pending: sum(former.pending, computed === null ? weight : 0),
    weight: sum(former.weight, weight),
  };
  if (index === -1) scores.push(next);
  else scores[index] = next;
}

function sum(one: number, other: number): number {
  return new Big(one).plus(other).toNumber();
}
