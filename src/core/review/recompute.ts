/** Given and computed scores side by side: what explains the difference of the totals. */
import Big from 'big.js';
import type { AssessedForm, AssessedRow } from '../score/result';

export interface DifferingRow {
  readonly row: AssessedRow;
  readonly given: number;
  readonly computed: number;
  /** given − computed: above 0 where the form claims too much. */
  readonly difference: number;
}

export interface Recomputation {
  /** Printed total; `null` when blank. */
  readonly given: number | null;
  readonly settled: number;
  readonly pending: number;
  /** `null` while rows are pending. */
  readonly computed: number | null;
  readonly grade: string | null;
  readonly differing: readonly DifferingRow[];
  /** Full marks although the target was missed or only partly met. */
  readonly fullThoughMissed: readonly AssessedRow[];
  /** Sum of the positive differences: what the form claims at least too much, in points. */
  readonly overstated: number;
  /** Every scored row has full marks. */
  readonly isAllFull: boolean;
  /** Every quantitative target is 100 %. */
  readonly isEveryTargetHundred: boolean;
}

function isFull(row: AssessedRow): boolean {
  return row.given !== null && row.weight !== null && row.given >= row.weight;
}

/** At least this many rows before "all of them" says anything. */
const FEWEST_ROWS = 3;

/** Rows that carry points. */
function scoredRows({ rows }: AssessedForm): AssessedRow[] {
  return rows.filter((row) => row.weight !== null && row.weight > 0);
}

/** Every scored row has exactly its full marks; a score above them is a mistake of its own. */
export function isEveryScoreFull(assessed: AssessedForm): boolean {
  const scored = scoredRows(assessed);
  return scored.length >= FEWEST_ROWS && scored.every(({ given, weight }) => given === weight);
}

/** Every quantitative target is 100 %, on target forms as well. */
export function isEveryTargetHundred({ rows }: AssessedForm): boolean {
  const quantities = rows.flatMap(({ target }) => (target.kind === 'quantity' ? [target] : []));
  return (
    quantities.length >= FEWEST_ROWS &&
    quantities.every((target) => target.value === 100 && target.unit?.dimension === 'ratio')
  );
}

/** `null` for forms without scores. */
export function recompute(assessed: AssessedForm, tolerance: number): Recomputation | null {
  if (!assessed.total) return null;
  const scored = scoredRows(assessed);
  const differing = scored.flatMap((row): DifferingRow[] => {
    const { given } = row;
    const { computed } = row.score;
    if (given === null || computed === null) return [];
    const difference = new Big(given).minus(computed);
    return difference.abs().gt(tolerance)
      ? [{ row, given, computed, difference: difference.toNumber() }]
      : [];
  });
  const { given, computed, settled, pending } = assessed.total.score;
  return {
    given,
    computed,
    settled,
    pending,
    grade: assessed.total.grade,
    differing,
    fullThoughMissed: scored.filter(
      (row) =>
        isFull(row) &&
        (row.comparison?.verdict === 'missed' || row.comparison?.verdict === 'partial'),
    ),
    overstated: differing
      .filter((row) => row.difference > 0)
      .reduce((sum, row) => sum.plus(row.difference), new Big(0))
      .toNumber(),
    isAllFull: isEveryScoreFull(assessed),
    isEveryTargetHundred: isEveryTargetHundred(assessed),
  };
}
