/** Which evaluated indicator is which approved one. */
import { namedPoints } from '../form/level-text';
import type { AssessedRow } from '../score/result';
import { remember } from '../sheet/remember';
import { normalise } from '../sheet/text';
import { unitInName } from '../value/unit-in-name';
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

const BRACKET_AT_END = /\([^()]*\)$/;

/** 指标1：培训人数（人） is 培训人数: forms add numbers, units and points, and leave them out. */
const bareIndicator: (name: string) => string = remember((name) => {
  const plain = normalise(name).replace(/^指标\d+[:：、.]?(?=.)/, '');
  const isAddition = unitInName(plain) !== '' || namedPoints(plain) !== null;
  return isAddition ? plain.replace(BRACKET_AT_END, '') : plain;
});

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
    const name = comparableName(bareIndicator(row.row.name));
    const equal = approved.find(
      (candidate) =>
        openApproved.has(candidate) && comparableName(bareIndicator(candidate.row.name)) === name,
    );
    if (equal && name !== '') pair(row, equal);
    else openEvaluated.add(row);
  }

  const alike = [...openEvaluated]
    .flatMap((row) =>
      [...openApproved].map((candidate) => ({
        row,
        candidate,
        similarity: nameSimilarity(bareIndicator(row.row.name), bareIndicator(candidate.row.name)),
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
