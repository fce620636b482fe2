/** What a check is. Detection gives data; wording lives in the message table, fixing in edits. */
import type { Edit } from '../edit/edit';
import type { UnreadableTable } from '../form/form';
import type { KindQuestion } from '../form/kinds/traits';
import type { Certainty, Policy } from '../policy/schema';
import type { MessageText } from '../words/fill-text';
import type { Language } from '../words/language';
import type { TargetComparison } from '../review/compare-with-target';
import type { AssessedForm } from '../score/result';
import type { ScoreBasis } from '../score/score-basis';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';

export type Severity = 'error' | 'warning' | 'info';

/** Where in a form a finding stands: the row's number, or a part of the form. */
export type FindingPlace = number | 'funds' | 'total' | 'head' | null;

/**
 * Placeholders of a message, by name. Numbers are shown as they are; round before. What a score
 * rests on stays data, and is put into words together with the message.
 */
export type MessageData = Readonly<Record<string, string | number | ScoreBasis>>;

/** A finding as a check reports it; `Id`: the messages that the check has. */
export interface Finding<Id extends string = string> {
  readonly messageId: Id;
  readonly row: FindingPlace;
  /** `表1!F13`; at least one. */
  readonly cells: readonly string[];
  /** Always holds `indicator` (or what takes its place) and `cell`; `places` where one finding stands for several rows. */
  readonly data: MessageData;
  /** Overrides the check's severity where the catalogue names two. */
  readonly severity?: Severity;
  readonly edits?: readonly Edit[];
  /** It would hold as well if the comparator of the target pointed the other way. */
  readonly holdsEitherWay?: true;
}

/** A finding after the registry has added what it knows. */
export interface ReportedFinding extends Finding {
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  /** Form id; `null` for findings on something that is no form (T08). */
  readonly form: string | null;
}

/** Findings of one kind on several rows of a form, said once: a sentence and a line per place. */
export interface ListText {
  /** Without a full stop; the number of places follows. */
  readonly what: string;
  /** One line per place. */
  readonly item: string;
  readonly fix: string;
}

/** What a letter says otherwise: the unit that receives it has no pane, so nothing in it asks for a button. */
export interface LetterText {
  readonly what?: string;
  readonly fix?: string;
}

/** What lists and letters say of a message. Letters are written in Chinese. */
export interface LetterTexts {
  /** `null`: every finding is a point of its own. */
  readonly list: ListText | null;
  /** `null`: a letter says the same as the pane. */
  readonly letter: LetterText | null;
}

/** The texts of one check in one language, by message id. */
export type MessageTexts<Id extends string = string> = Readonly<Record<Id, MessageText>>;

/** What a check rests on: document and article, and how certain that is. */
export interface CheckBasis {
  readonly text: string;
  readonly certainty: Certainty;
}

/** What only English panes, letters and pages need: a module of its own beside the check, because the pane loads it when it is asked for. */
export type FurtherMessages<Id extends string = string> = Readonly<
  Record<Exclude<Language, 'zh-CN'>, MessageTexts<Id>>
> & {
  readonly englishTitle: string;
  readonly basis: readonly CheckBasis[];
  readonly letters: Readonly<Record<Id, LetterTexts>>;
};

/**
 * A number of a check that a policy may change, and only so that the check becomes milder.
 * `standard` applies when the policy says nothing and is itself one of the two limits.
 */
export interface CheckOption {
  readonly standard: number;
  readonly min: number;
  readonly max: number;
  /** In Chinese, one sentence: what the number does. Shown under 选项. */
  readonly meaning: string;
}

export interface CheckMeta<OptionName extends string = string> {
  /** Printed, stored and quoted; never reused. */
  readonly code: string;
  /** Folder name, and name of the page. */
  readonly slug: string;
  /** The title in Chinese, e.g. `未达标却得满分`. */
  readonly title: string;
  readonly scope: 'row' | 'form' | 'sheet' | 'workbook';
  readonly severity: Severity;
  /** Only forms whose kind answers yes are looked at; absent: every form. */
  readonly appliesTo?: KindQuestion;
  readonly fix: 'safe' | 'review' | 'none';
  /** Every row needs an answer of its own: its findings are never gathered into one on the form. */
  readonly answeredByRow?: true;
  /** While a form is being filled this is no mistake but work to be done: values to fill in, or reasons to write. */
  readonly unfinished?: 'fill' | 'explain';
  readonly options: Readonly<Record<OptionName, CheckOption>>;
}

/** All that people are told about a check. */
export interface CheckDescription<Id extends string = string, OptionName extends string = string> {
  readonly meta: CheckMeta<OptionName>;
  /** In Chinese; `further-messages.ts` beside the check holds the rest. */
  readonly messages: MessageTexts<Id>;
}

/** What a check may look at. */
export interface FormContext {
  readonly assessed: AssessedForm;
  readonly policy: Policy;
  /** The workbook that was read, for checks that offer what filling would write. */
  readonly snapshot: WorkbookSnapshot;
  /** The sheet the form stands on, for protection and neighbours. */
  readonly sheet: SheetSnapshot;
}

/** Values of a check's options: the standard ones, unless the policy is milder. */
export type OptionValues<OptionName extends string> = Readonly<Record<OptionName, number>>;

/** A check on one form. Never mutates, never throws on odd input, never formats words. */
export interface FormCheck<
  Id extends string,
  OptionName extends string = never,
> extends CheckDescription<Id, OptionName> {
  check(context: FormContext, options: OptionValues<OptionName>): readonly Finding<Id>[];
}

/** Any check on one form, whatever its messages and options. */
export type AnyFormCheck = FormCheck<string, string>;

/** A check on something that could not become a form. */
export interface UnreadableCheck<Id extends string = string> extends CheckDescription<Id, never> {
  checkUnreadable(table: UnreadableTable): readonly Finding<Id>[];
}

/** A check on a self-evaluation beside its approved target form. Findings stand on the evaluation. */
export interface PairCheck<Id extends string = string> extends CheckDescription<Id, never> {
  checkPair(comparison: TargetComparison): readonly Finding<Id>[];
}

/** A finding with the id of the form it stands on. */
export interface FormFinding<Id extends string = string> {
  readonly form: string;
  readonly finding: Finding<Id>;
}

/** A check over several forms of a workbook; each finding says which form it stands on. */
export interface FormsCheck<Id extends string = string> extends CheckDescription<Id, never> {
  checkForms(forms: readonly AssessedForm[]): readonly FormFinding<Id>[];
}
