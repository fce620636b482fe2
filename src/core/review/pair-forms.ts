/** Finds the approved target form of each self-evaluation: same project, year and unit, spelling aside. */
import {
  isEvaluation,
  isTarget,
  organisationOf,
  sourceKey,
  yearOf,
  type FormSource,
} from './form-source';
import { comparableName, isSameOrganisation, nameSimilarity } from './name-similarity';

export interface FormPair {
  readonly evaluation: FormSource;
  readonly target: FormSource;
  /** 0 to 1: how alike the project names are. */
  readonly similarity: number;
}

/** Several target forms fit equally well; a person chooses. */
export interface AmbiguousPair {
  readonly evaluation: FormSource;
  readonly candidates: readonly FormSource[];
}

export interface Pairing {
  readonly pairs: readonly FormPair[];
  readonly ambiguous: readonly AmbiguousPair[];
  readonly unpairedEvaluations: readonly FormSource[];
  readonly unpairedTargets: readonly FormSource[];
}

/** Below this, two project names are two projects. `信息化运维` and `信息化运维项目` are 0.8 alike. */
const LEAST_SIMILARITY = 0.75;
/** Candidates this close to the best are equally good. */
const EQUALLY_GOOD = 0.02;

/** `null` when the two cannot belong together. */
function similarityOf(evaluation: FormSource, target: FormSource): number | null {
  const years = [yearOf(evaluation), yearOf(target)];
  if (years[0] !== null && years[1] !== null && years[0] !== years[1]) return null;
  const organisations = [organisationOf(evaluation), organisationOf(target)] as const;
  if (organisations[0] && organisations[1] && !isSameOrganisation(...organisations)) return null;
  const similarity = nameSimilarity(evaluation.assessed.form.project, target.assessed.form.project);
  return similarity >= LEAST_SIMILARITY ? similarity : null;
}

/**
 * `chosen`: decisions of a person, evaluation key → target key (`sourceKey`).
 * A target form serves one evaluation of each file; the best fits are taken first.
 */
export function pairForms(
  sources: readonly FormSource[],
  chosen: ReadonlyMap<string, string> = new Map(),
): Pairing {
  const targets = sources.filter(isTarget);
  const pairs: FormPair[] = [];
  const ambiguous: AmbiguousPair[] = [];
  const unpairedEvaluations: FormSource[] = [];
  const used = new Set<string>();

  const byName = new Map<string, FormSource[]>();
  for (const target of targets) {
    const name = comparableName(target.assessed.form.project);
    byName.set(name, [...(byName.get(name) ?? []), target]);
  }
  /** Equal names settle it; only names that nobody has are compared one by one. */
  const candidatesFor = (evaluation: FormSource): readonly FormSource[] => {
    const equal = byName.get(comparableName(evaluation.assessed.form.project)) ?? [];
    return equal.some((target) => similarityOf(evaluation, target) !== null) ? equal : targets;
  };

  for (const evaluation of sources.filter(isEvaluation)) {
    const decided = targets.find(
      (target) => sourceKey(target) === chosen.get(sourceKey(evaluation)),
    );
    const fits = candidatesFor(evaluation)
      .map((target) => ({ target, similarity: similarityOf(evaluation, target) }))
      .filter((fit): fit is { target: FormSource; similarity: number } => fit.similarity !== null)
      .sort((one, other) => other.similarity - one.similarity);
    const best = decided ? { target: decided, similarity: 1 } : fits[0];
    if (!best) {
      unpairedEvaluations.push(evaluation);
      continue;
    }
    const rivals = fits.filter((fit) => best.similarity - fit.similarity <= EQUALLY_GOOD);
    if (!decided && rivals.length > 1) {
      ambiguous.push({ evaluation, candidates: rivals.map((rival) => rival.target) });
      rivals.forEach((rival) => used.add(sourceKey(rival.target)));
      continue;
    }
    pairs.push({ evaluation, ...best });
    used.add(sourceKey(best.target));
  }
  return {
    pairs,
    ambiguous,
    unpairedEvaluations,
    unpairedTargets: targets.filter((target) => !used.has(sourceKey(target))),
  };
}
