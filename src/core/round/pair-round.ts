/** Which returned form is which form of the earlier round: by its place, then by project, unit and year. */
import { comparableName, isSameOrganisation, nameSimilarity } from '../review/name-similarity';
import { runToEnd } from '../sheet/run-to-end';
import type { RoundForm } from './earlier-form';
import { relativePaths } from '../report/relative-paths';

/** Several earlier forms fit a returned one equally well: nothing is compared, a person decides. */
export interface UnclearForm {
  readonly returned: RoundForm;
  readonly candidates: readonly RoundForm[];
}

export interface RoundPairing {
  /** Returned form (`key`) → earlier form. */
  readonly partners: ReadonlyMap<string, RoundForm>;
  readonly unclear: readonly UnclearForm[];
  /** Earlier forms that nothing was returned for. */
  readonly notReturned: readonly RoundForm[];
  /** Earlier file → the returned file that holds the most of its forms, or that lies at its place. */
  readonly successors: ReadonlyMap<string, string>;
}

/** Below this, two project names are two projects. */
const LEAST_SIMILARITY = 0.75;

/** How well two forms fit, most telling first; `null` when they cannot be the same. */
type Fit = readonly number[];

interface Paths {
  readonly earlier: ReadonlyMap<string, string>;
  readonly returned: ReadonlyMap<string, string>;
}

function projectLikeness(one: string, other: string): number {
  if (comparableName(one) === comparableName(other)) return comparableName(one) === '' ? 0 : 1;
  return nameSimilarity(one, other);
}

function isSamePlace(earlier: RoundForm, returned: RoundForm, paths: Paths): boolean {
  const place = paths.earlier.get(earlier.file) ?? '';
  return place !== '' && place === paths.returned.get(returned.file);
}

function fitOf(earlier: RoundForm, returned: RoundForm, paths: Paths): Fit | null {
  if (earlier.kind !== null && earlier.kind !== returned.kind) return null;
  if (earlier.year !== null && returned.year !== null && earlier.year !== returned.year)
    return null;
  const isUnitKnown = earlier.unit !== '' && returned.unit !== '';
  if (isUnitKnown && !isSameOrganisation(earlier.unit, returned.unit)) return null;
  const isHere = isSamePlace(earlier, returned, paths);
  const isSameSheet = earlier.sheet === returned.sheet;
  const project = projectLikeness(earlier.project, returned.project);
  const isNamed = earlier.project !== '' && returned.project !== '';
  // without a project's name only the same sheet of the same file is the same form
  if (isNamed ? project < LEAST_SIMILARITY : !(isSameSheet && (isHere || earlier.file === ''))) {
    return null;
  }
  return [Number(isHere), project, Number(isUnitKnown), Number(isSameSheet)];
}

function compareFits(one: Fit, other: Fit): number {
  for (const [index, value] of one.entries()) {
    const difference = (other[index] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Earlier forms that may be the returned one: of equal name, else all of them. */
function candidateIndex(
  earlier: readonly RoundForm[],
): (returned: RoundForm) => readonly RoundForm[] {
  const byName = new Map<string, RoundForm[]>();
  for (const form of earlier) {
    const name = comparableName(form.project);
    const own = byName.get(name);
    if (own) own.push(form);
    else byName.set(name, [form]);
  }
  return (returned) => byName.get(comparableName(returned.project)) ?? [];
}

/** The candidates that fit best, equally well; `[]` where none fits. */
function bestFits(
  form: RoundForm,
  candidates: readonly RoundForm[],
  paths: Paths,
): readonly RoundForm[] {
  let best: Fit | null = null;
  let rivals: RoundForm[] = [];
  for (const candidate of candidates) {
    const fit = fitOf(candidate, form, paths);
    if (!fit) continue;
    const order: number = best ? compareFits(fit, best) : -1;
    if (order < 0) {
      best = fit;
      rivals = [candidate];
    } else if (order === 0) rivals.push(candidate);
  }
  return rivals;
}

export function pairRound(
  earlier: readonly RoundForm[],
  returned: readonly RoundForm[],
): RoundPairing {
  return runToEnd(pairRoundSteps(earlier, returned));
}

/** One step per returned form. */
export function* pairRoundSteps(
  earlier: readonly RoundForm[],
  returned: readonly RoundForm[],
): Generator<void, RoundPairing> {
  const filesOf = (forms: readonly RoundForm[]): string[] => [
    ...new Set(forms.map(({ file }) => file).filter((file) => file !== '')),
  ];
  const paths: Paths = {
    earlier: relativePaths(filesOf(earlier)),
    returned: relativePaths(filesOf(returned)),
  };
  const equalNames = candidateIndex(earlier);
  const partners = new Map<string, RoundForm>();
  const unclear: UnclearForm[] = [];
  for (const form of returned) {
    yield;
    let rivals = bestFits(form, equalNames(form), paths);
    if (rivals.length === 0) rivals = bestFits(form, earlier, paths);
    const [best] = rivals;
    if (!best) continue;
    if (rivals.length === 1) partners.set(form.key, best);
    else unclear.push({ returned: form, candidates: rivals });
  }
  const found = new Set(partners.values());
  const doubtful = new Set(unclear.flatMap(({ candidates }) => candidates));
  return {
    partners,
    unclear,
    notReturned: earlier.filter((form) => !found.has(form) && !doubtful.has(form)),
    successors: successorsOf(partners, returned, paths),
  };
}

/** The file at the same place, else the one that holds most of the earlier file's forms. */
function successorsOf(
  partners: ReadonlyMap<string, RoundForm>,
  returnedForms: readonly RoundForm[],
  paths: Paths,
): ReadonlyMap<string, string> {
  const successors = new Map<string, string>();
  const counts = new Map<string, Map<string, number>>();
  for (const returned of returnedForms) {
    const earlier = partners.get(returned.key);
    if (!earlier) continue;
    const own = counts.get(earlier.file) ?? new Map<string, number>();
    own.set(returned.file, (own.get(returned.file) ?? 0) + 1);
    counts.set(earlier.file, own);
  }
  counts.forEach((own, file) => {
    const [most] = [...own].sort((one, other) => other[1] - one[1]);
    if (most) successors.set(file, most[0]);
  });
  const byPlace = new Map([...paths.returned].map(([file, place]) => [place, file]));
  paths.earlier.forEach((place, file) => {
    const same = byPlace.get(place);
    if (same !== undefined && !successors.has(file)) successors.set(file, same);
  });
  return successors;
}
