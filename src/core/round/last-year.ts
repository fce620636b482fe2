/**
 * What a filled form of an earlier year says about the rows of this one: the score that a person gave, and the reason that
 * was written. To be offered beside a row, never applied by itself.
 */
import Big from 'big.js';
import { isNoReason } from '../check/reading/reason-words';
import { hasBlanksToFill, reasonText } from '../check/reading/reason-state';
import { isJudged } from '../form/kinds';
import { organisationOf, yearOf, type FormSource } from '../review/form-source';
import { matchIndicators } from '../review/match-indicators';
import { isSameOrganisation, nameSimilarity } from '../review/name-similarity';
import type { AssessedForm, AssessedRow } from '../score/result';
import type { SheetCellReference } from '../sheet/address';
import { splitReason, type ReasonParts } from './split-reason';

/** A score that stands in the earlier form. */
export interface EarlierScore {
  readonly cell: SheetCellReference;
  readonly given: number;
  readonly weight: number;
  /** The same share of this year's weight, to two decimals. */
  readonly score: number;
  readonly target: string;
  readonly actual: string;
}

export interface EarlierReason extends ReasonParts {
  readonly cell: SheetCellReference;
  readonly text: string;
}

/** What the earlier form says about a row; at least one of the two. */
export interface EarlierRow {
  /** `null` where the earlier form does not say its year. */
  readonly year: number | null;
  readonly score: EarlierScore | null;
  readonly reason: EarlierReason | null;
}

/** Below this, two project names are two projects. */
const LEAST_SIMILARITY = 0.75;

/** By row number of the present form. Empty where no form, or more than one, is its forerunner. */
export function earlierRows(
  present: FormSource,
  earlier: readonly FormSource[],
): ReadonlyMap<number, EarlierRow> {
  const forerunner = forerunnerOf(present, earlier);
  const found = new Map<number, EarlierRow>();
  if (!forerunner) return found;
  const { assessed } = forerunner;
  const year = yearOf(forerunner);
  const { matches } = matchIndicators(present.assessed.rows, assessed.rows);
  for (const { evaluated, approved } of matches) {
    const score = scoreOf(evaluated, approved, assessed);
    const reason = reasonOf(approved, assessed);
    if (score || reason) found.set(evaluated.row.number, { year, score, reason });
  }
  return found;
}

/** The form of the same project and unit in the latest year before this one; `null` when several fit equally well. */
function forerunnerOf(present: FormSource, earlier: readonly FormSource[]): FormSource | null {
  const fits = earlier.flatMap((source) => {
    const fit = fitOf(present, source);
    return fit === null ? [] : [{ source, fit }];
  });
  const best = fits.reduce((most, { fit }) => Math.max(most, fit), 0);
  const alike = fits.filter(({ fit }) => fit === best).map(({ source }) => source);
  const latest = Math.max(...alike.map((source) => yearOf(source) ?? 0));
  const left = alike.filter((source) => (yearOf(source) ?? 0) === latest);
  return left.length === 1 ? (left[0] ?? null) : null;
}

/** From 0 to 1; `null` for another project, another unit, another kind of form, and the same year or a later one. */
function fitOf(present: FormSource, source: FormSource): number | null {
  const { form } = source.assessed;
  const { form: own } = present.assessed;
  if (!isJudged(form) || form.kind !== own.kind) return null;
  const [year, ownYear] = [yearOf(source), yearOf(present)];
  if (year !== null && ownYear !== null && year >= ownYear) return null;
  const [unit, ownUnit] = [organisationOf(source), organisationOf(present)];
  if (unit && ownUnit && !isSameOrganisation(unit, ownUnit)) return null;
  const isNamed = form.project !== '' && own.project !== '';
  if (!isNamed) return form.sheet === own.sheet ? LEAST_SIMILARITY : null;
  // 2022年法制宣传 and 2023年法制宣传 are one project
  const similarity = nameSimilarity(withoutYear(form.project), withoutYear(own.project));
  return similarity >= LEAST_SIMILARITY ? similarity : null;
}

function withoutYear(project: string): string {
  return project.replace(/(?:19|20)\d\d(?:年度?)?/g, '');
}

function scoreOf(
  present: AssessedRow,
  { row, given, weight }: AssessedRow,
  { form }: AssessedForm,
): EarlierScore | null {
  const cell = row.cells.score;
  if (!cell || given === null || weight === null || weight <= 0 || given > weight) return null;
  if (present.weight === null || present.weight <= 0) return null;
  return {
    cell: { sheet: form.sheet, address: cell.address },
    given,
    weight,
    score: new Big(present.weight).times(given).div(weight).round(2, Big.roundHalfUp).toNumber(),
    target: row.cells.target?.text ?? '',
    actual: row.cells.actual?.text ?? '',
  };
}

function reasonOf(row: AssessedRow, assessed: AssessedForm): EarlierReason | null {
  const cell = row.row.cells.deviationReason;
  const text = reasonText(row, assessed).trim();
  if (!cell || isNoReason(text) || hasBlanksToFill(text)) return null;
  return {
    cell: { sheet: assessed.form.sheet, address: cell.address },
    text,
    ...splitReason(text),
  };
}
