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

interface Fit {
  readonly target: FormSource;
  readonly similarity: number;
}

/** `null` when the two cannot belong together. */
function fitOf(evaluation: FormSource, target: FormSource): Fit | null {
  const years = [yearOf(evaluation), yearOf(target)];
  if (years[0] !== null && years[1] !== null && years[0] !== years[1]) return null;
  const organisations = [organisationOf(evaluation), organisationOf(target)] as const;
  if (organisations[0] && organisations[1] && !isSameOrganisation(...organisations)) return null;
  const similarity = nameSimilarity(evaluation.assessed.form.project, target.assessed.form.project);
  return similarity >= LEAST_SIMILARITY ? { target, similarity } : null;
}

/** An approved form of the same project that is for another year or another unit. */
export interface NearMiss {
  readonly cause: 'other-year' | 'other-unit';
  readonly target: FormSource;
}

/** Why a self-evaluation has no target form although one looks like it; `null` when nothing does. */
export function nearMissOf(
  evaluation: FormSource,
  targets: readonly FormSource[],
): NearMiss | null {
  const { project } = evaluation.assessed.form;
  const alike = targets.filter(
    (target) => nameSimilarity(project, target.assessed.form.project) >= LEAST_SIMILARITY,
  );
  const unit = organisationOf(evaluation);
  const isOwn = (target: FormSource): boolean =>
    unit !== '' && isSameOrganisation(unit, organisationOf(target));
  const ofUnit = alike.find(isOwn);
  if (ofUnit) return { cause: 'other-year', target: ofUnit };
  const [other] = alike;
  return other ? { cause: 'other-unit', target: other } : null;
}

/**
 * Of equally good targets those that say more: a file that was given as the approved one rather than the unit's own
 * sheets, and a stated year rather than none. Several may remain.
 */
function preferred(evaluation: FormSource, rivals: readonly FormSource[]): readonly FormSource[] {
  const year = yearOf(evaluation);
  const preferences: ((target: FormSource) => boolean)[] = [
    (target) => target.file !== evaluation.file,
    (target) => year !== null && yearOf(target) === year,
  ];
  return preferences.reduce((left: readonly FormSource[], isBetter) => {
    const better = left.filter(isBetter);
    return better.length > 0 ? better : left;
  }, rivals);
}

/** The target forms that fit best; `[]` when none fits. */
function bestFits(evaluation: FormSource, targets: readonly FormSource[]): readonly Fit[] {
  const fits = targets.flatMap((target) => fitOf(evaluation, target) ?? []);
  const highest = fits.reduce((most, fit) => Math.max(most, fit.similarity), 0);
  const rivals = fits.filter((fit) => highest - fit.similarity <= EQUALLY_GOOD);
  const kept = preferred(
    evaluation,
    rivals.map((fit) => fit.target),
  );
  return rivals.filter((fit) => kept.includes(fit.target));
}

/** Target forms by comparable project name, so that thousands of forms are not compared one by one. */
function indexByName(targets: readonly FormSource[]): ReadonlyMap<string, readonly FormSource[]> {
  const byName = new Map<string, FormSource[]>();
  for (const target of targets) {
    const name = comparableName(target.assessed.form.project);
    const same = byName.get(name);
    if (same) same.push(target);
    else byName.set(name, [target]);
  }
  return byName;
}

/**
 * `chosen`: decisions of a person, evaluation key → target key (`sourceKey`).
 * A person's choice comes first, then equal names, then likeness among the targets that no other form
 * of the same file has.
 */
export function pairForms(
  sources: readonly FormSource[],
  chosen: ReadonlyMap<string, string> = new Map(),
): Pairing {
  const targets = sources.filter(isTarget);
  const evaluations = sources.filter(isEvaluation);
  const byName = indexByName(targets);
  const found = new Map<FormSource, readonly Fit[]>();
  const taken = new Map<string, Set<FormSource>>();

  const settle = (evaluation: FormSource, fits: readonly Fit[]): void => {
    if (fits.length === 0) return;
    found.set(evaluation, fits);
    const ofFile = taken.get(evaluation.file) ?? new Set();
    fits.forEach((fit) => ofFile.add(fit.target));
    taken.set(evaluation.file, ofFile);
  };
  const open = (): FormSource[] => evaluations.filter((evaluation) => !found.has(evaluation));
  const isFree = (evaluation: FormSource, target: FormSource): boolean =>
    !taken.get(evaluation.file)?.has(target);

  for (const evaluation of evaluations) {
    const key = chosen.get(sourceKey(evaluation));
    const target = key === undefined ? undefined : targets.find((each) => sourceKey(each) === key);
    if (target) settle(evaluation, [{ target, similarity: 1 }]);
  }
  for (const evaluation of open()) {
    const equal = byName.get(comparableName(evaluation.assessed.form.project)) ?? [];
    settle(evaluation, bestFits(evaluation, equal));
  }
  // the closest likeness first, so that a distant one cannot take its target away
  const alike = open()
    .map((evaluation) => ({ evaluation, fits: bestFits(evaluation, targets) }))
    .sort((one, other) => (other.fits[0]?.similarity ?? 0) - (one.fits[0]?.similarity ?? 0));
  for (const { evaluation } of alike) {
    const left = targets.filter((target) => isFree(evaluation, target));
    settle(evaluation, bestFits(evaluation, left));
  }

  const used = new Set([...taken.values()].flatMap((ofFile) => [...ofFile]));
  const fitsOf = (evaluation: FormSource): readonly Fit[] => found.get(evaluation) ?? [];
  return {
    pairs: evaluations.flatMap((evaluation) => {
      const [fit, ...rivals] = fitsOf(evaluation);
      return fit && rivals.length === 0 ? [{ evaluation, ...fit }] : [];
    }),
    ambiguous: evaluations.flatMap((evaluation) => {
      const fits = fitsOf(evaluation);
      return fits.length > 1 ? [{ evaluation, candidates: fits.map((fit) => fit.target) }] : [];
    }),
    unpairedEvaluations: evaluations.filter((evaluation) => fitsOf(evaluation).length === 0),
    unpairedTargets: targets.filter((target) => !used.has(target)),
  };
}
