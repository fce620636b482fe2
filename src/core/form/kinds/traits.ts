/** What a kind of form is. Nobody else asks for a kind by its name: they ask what it does. */
import type { Language } from '../../words/language';
import type { FormKind, IndicatorColumn } from '../form';
import type { KindEvidence } from './evidence';

/**
 * Where scores come from: `expected` on every form of the kind, in a column or in labels;
 * `where-printed` only on forms with a column for them; `none`.
 */
export type Scoring = 'expected' | 'where-printed' | 'none';

/** Yes or no about a kind, as a check asks it (`CheckMeta.appliesTo`). */
export interface KindAnswers {
  /** Actual values are results of the whole year: compared with targets, and explained where they fall short. Most checks on A, S and D ask it. */
  readonly isJudged: boolean;
  /** Actual values are those of some months, and show how far the year has come: lights instead of scores, the M checks. */
  readonly isRunningYear: boolean;
  /** The weights of the form and of the execution rate make the full marks: W01, and no total before they do. */
  readonly hasFullMarks: boolean;
  /** The national split of the weights by dimension is meant for it: W02. */
  readonly hasNationalWeights: boolean;
  /** Indicators come under 产出, 效益 and 满意度, and one that is missing is told: T02. False for forms of some rows only. */
  readonly hasDimensions: boolean;
  /** Approved targets of the whole project: a self-evaluation is paired with it (`review/form-source`), and T09 and letters speak of targets. */
  readonly isApprovedTarget: boolean;
  /** It may be about a whole unit, and then names no project. */
  readonly mayBeAboutUnit: boolean;
  /** The official layout has a column for deviation reasons: a missing one is told (D01). */
  readonly hasReasonColumn: boolean;
}

export type KindQuestion = keyof KindAnswers;

export interface FormTraits extends KindAnswers {
  readonly kind: FormKind;
  readonly name: Readonly<Record<Language, string>>;
  readonly scoring: Scoring;
  /** Without them a form of this kind cannot be used for what it is: T01. */
  readonly requiredColumns: readonly IndicatorColumn[];
  /**
   * How much of what stands on the sheet speaks for this kind; the heaviest kind is taken. The scale: 20 decides against everything else
   * (columns of one kind alone), 12 is the title of one kind, 6 a label or the lack of results, 4 results, 1–3 what supports it.
   */
  weigh(seen: KindEvidence): number;
}
