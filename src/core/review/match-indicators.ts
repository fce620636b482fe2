/** Which evaluated indicator is which approved one. */
import type { AssessedRow } from '../score/result';
import { comparableName, nameSimilarity } from './name-similarity';

export interface IndicatorMatch {
  readonly evaluated: AssessedRow;
  readonly approved: AssessedRow;
}

export interface IndicatorMatching {
  readonly matches: readonly IndicatorMatch[];
  /** Approved, not evaluated. */
  readonly dropped: readonly AssessedRow[];
  /** Evaluated, never approved. */
  readonly added: readonly AssessedRow[];
}

/** Slips of a letter or a bracket; below this they are two indicators. */
const LEAST_SIMILARITY = 0.8;

/** Equal names first, in order (a name may occur twice); what is left over is matched by likeness, best first. */
export function matchIndicators(
  evaluated: readonly AssessedRow[],
  approved: readonly AssessedRow[],
): IndicatorMatching {
  const openApproved = new Set(approved);
  const openEvaluated = new Set<AssessedRow>();
  const matched = new Map<AssessedRow, AssessedRow>();
  const pair = (one: AssessedRow, other: AssessedRow): void => {
    matched.set(one, other);
    openEvaluated.delete(one);
    openApproved.delete(other);
  };

  for (const row of evaluated) {
    const name = comparableName(row.row.name);
    const equal = approved.find(
      (candidate) => openApproved.has(candidate) && comparableName(candidate.row.name) === name,
    );
    if (equal && name !== '') pair(row, equal);
    else openEvaluated.add(row);
  }

  const alike = [...openEvaluated]
    .flatMap((row) =>
      [...openApproved].map((candidate) => ({
        row,
        candidate,
        similarity: nameSimilarity(row.row.name, candidate.row.name),
      })),
    )
    .filter((fit) => fit.similarity >= LEAST_SIMILARITY)
    .sort((one, other) => other.similarity - one.similarity);
  for (const { row, candidate } of alike) {
    if (openEvaluated.has(row) && openApproved.has(candidate)) pair(row, candidate);
  }

  return {
    matches: evaluated.flatMap((row) => {
      const other = matched.get(row);
      return other ? [{ evaluated: row, approved: other }] : [];
    }),
    dropped: approved.filter((row) => openApproved.has(row)),
    added: evaluated.filter((row) => openEvaluated.has(row)),
  };
}
