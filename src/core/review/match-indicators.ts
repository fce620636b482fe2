/** Which evaluated indicator is which approved one. */
import { namedPoints } from '../form/level-text';
import type { AssessedRow } from '../score/result';
import { remember } from '../sheet/remember';
import { normalise } from '../sheet/text';
import { unitInName } from '../value/unit/name-hint';
import { comparableName, nameSimilarity } from './name-similarity';

/** Two rows with an indicator that is the same by its name. */
export interface NameMatch<Row> {
  readonly evaluated: Row;
  readonly approved: Row;
}

export interface NameMatching<Row> {
  readonly matches: readonly NameMatch<Row>[];
  /** Approved, not evaluated. */
  readonly dropped: readonly Row[];
  /** Evaluated, never approved. */
  readonly added: readonly Row[];
}

export type IndicatorMatch = NameMatch<AssessedRow>;
export type IndicatorMatching = NameMatching<AssessedRow>;

/** Slips of a letter or a bracket; below this they are two indicators. */
const LEAST_SIMILARITY = 0.8;

/** 培训辅警人数 and 辅警培训人数: nothing was added, left out or exchanged. */
function isReordered(one: string, other: string): boolean {
  const letters = (name: string): string => comparableName(name).split('').sort().join('');
  return one !== '' && letters(one) === letters(other);
}

function likeness(one: string, other: string): number {
  return Math.max(nameSimilarity(one, other), isReordered(one, other) ? LEAST_SIMILARITY : 0);
}

const BRACKET_AT_END = /\([^()]*\)$/;

/** 指标1：培训的人数（人） is 培训人数: people add numbers, units, points and 的, and leave them out. */
const bareIndicator: (name: string) => string = remember((name) => {
  const plain = normalise(name).replace(/^指标\d+[:：、.]?(?=.)/, '');
  const isAddition = unitInName(plain) !== '' || namedPoints(plain) !== null;
  return (isAddition ? plain.replace(BRACKET_AT_END, '') : plain).replace(/的/g, '');
});

export function matchIndicators(
  evaluated: readonly AssessedRow[],
  approved: readonly AssessedRow[],
): IndicatorMatching {
  return matchByName(evaluated, approved, ({ row }) => row.name);
}

/** Equal names first, in order (a name may occur twice); what is left over is matched by likeness, best first. */
export function matchByName<Row>(
  evaluated: readonly Row[],
  approved: readonly Row[],
  nameOf: (row: Row) => string,
): NameMatching<Row> {
  const openApproved = new Set(approved);
  const openEvaluated = new Set<Row>();
  const matched = new Map<Row, Row>();
  const pair = (one: Row, other: Row): void => {
    matched.set(one, other);
    openEvaluated.delete(one);
    openApproved.delete(other);
  };

  for (const row of evaluated) {
    const name = comparableName(bareIndicator(nameOf(row)));
    const equal = approved.find(
      (candidate) =>
        openApproved.has(candidate) && comparableName(bareIndicator(nameOf(candidate))) === name,
    );
    if (equal && name !== '') pair(row, equal);
    else openEvaluated.add(row);
  }

  const alike = [...openEvaluated]
    .flatMap((row) =>
      [...openApproved].map((candidate) => ({
        row,
        candidate,
        similarity: likeness(bareIndicator(nameOf(row)), bareIndicator(nameOf(candidate))),
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
