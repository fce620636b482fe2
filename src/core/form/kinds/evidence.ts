/** What a table shows about its kind. */
import type { IndicatorColumn } from '../form';

export interface KindEvidence {
  /** Lines above the first field, without white space: the title of the form, perhaps of a report. */
  readonly titles: readonly string[];
  /** Labels of the head fields, as printed without white space. */
  readonly labels: readonly string[];
  /** Labels of the rows of the funds, as printed without white space. */
  readonly fundsRows: readonly string[];
  readonly columns: ReadonlySet<IndicatorColumn>;
  /** A result or a score is entered in some row. */
  readonly hasEntries: boolean;
  /** A column states values of the running year (1-7月执行情况); the whole year is at most a forecast. */
  readonly hasRunningYear: boolean;
}

/** `points` where the condition holds, else nothing. */
export const when = (condition: boolean, points: number): number => (condition ? points : 0);

/** True when a title line holds one of the words. */
export const titled = ({ titles }: KindEvidence, ...words: readonly string[]): boolean =>
  titles.some((title) => words.some((word) => title.indexOf(word) >= 0));

/** True when a head label holds one of the words. */
export const labelled = ({ labels }: KindEvidence, ...words: readonly string[]): boolean =>
  labels.some((label) => words.some((word) => label.indexOf(word) >= 0));

/** True when the funds have a row whose label holds one of the words. */
export const funded = ({ fundsRows }: KindEvidence, ...words: readonly string[]): boolean =>
  fundsRows.some((label) => words.some((word) => label.indexOf(word) >= 0));

/** Points for what was judged: no target stands in the table, and a result at most beside its standard. */
export const isScorecard = ({ columns }: Pick<KindEvidence, 'columns'>): boolean =>
  !columns.has('target') && (!columns.has('actual') || columns.has('scoringStandard'));

/** There is a place for results. */
export const hasResults = ({ columns }: KindEvidence): boolean =>
  columns.has('actual') || columns.has('score');

export const hasScores = ({ columns }: KindEvidence): boolean =>
  columns.has('weight') || columns.has('score');
