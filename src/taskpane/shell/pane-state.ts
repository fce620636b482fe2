/** The one state of the pane. Everything on screen follows from it; actions alone change it. */
import type { AssessedFinding, AssessedWorkbook } from '../../core/assess';
import type { Severity } from '../../core/check/contract';
import type { Edit, JournalEntry } from '../../core/edit/edit';
import { newestOf } from '../../core/edit/journal';
import type { IndicatorColumn } from '../../core/form/form';
import type { PortFailure } from '../../core/port';
import type { WorkbookAssessment } from '../../core/report/assessment';
import type { Language } from '../../core/words/language';
import { EMPTY_STORED_STATE, type StoredState } from '../../core/store';
import type { FormUnderTwoPolicies } from '../../core/score/compare-policies';
import type { ManualFill } from '../../core/score/fill-plan';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { Message } from '../wording/words';
import type { SkippedRow } from '../fill/skipped-row';
import type { LastYear } from '../guide/last-year';
import type { WorkKind, WorkPlace } from '../guide/work-place';
import type { PolicyDraft } from '../policy/policy-draft';
import type { ApprovedFile } from '../review/approved-targets';
import type { Batch } from '../batch/batch';
import type { FileSection } from '../batch/batch-file';
import type { OpinionDraft } from '../review/opinion-draft';
import type { RollUpDraft } from '../roll-up/roll-up-draft';
import type { ComparedRound } from '../review/round';

/** 填报 or 审核. In review nothing is written to the workbook. */
export type Mode = 'fill' | 'review';

export type FillTab = 'findings' | 'scores' | 'progress' | 'reasons' | 'target';
export type ReviewTab = 'differences' | 'findings' | 'progress' | 'target';
export type Tab = FillTab | ReviewTab;
export type DetailTab = Exclude<Tab, 'findings'>;

/** What the score table shows. */
export type RowFilter = 'all' | 'different' | 'open';

/** An edit offered in the preview, and whether the person wants it. */
export interface OfferedEdit {
  readonly edit: Edit;
  readonly isChosen: boolean;
}

/** Filling a form or all, or mending findings; `leadsOn`: from the guide, which goes on afterwards. */
export type PreviewSource = { readonly leadsOn: boolean } & (
  | { readonly kind: 'fill'; readonly scope: 'form' | 'workbook' }
  | {
      readonly kind: 'mend';
      readonly findings: readonly AssessedFinding[];
      /** The person asked for all of them: they are ticked from the beginning. */
      readonly isAskedFor: boolean;
    }
);

/** The preview of a write. */
export interface Preview {
  readonly title: Message;
  readonly offered: readonly OfferedEdit[];
  /** Cells that are never written, with what would belong there. */
  readonly manual: readonly ManualFill[];
  /** Rows that stay without a score. */
  readonly skipped: readonly SkippedRow[];
  /** How it was made, so that it can be made again from the workbook of a later moment. */
  readonly source: PreviewSource;
  /** Said above the list, e.g. that the workbook has changed since it was checked. */
  readonly note: Message | null;
}

/** A mapping in the making. */
export interface MappingDraft {
  readonly sheet: string;
  /** Zero-based; `null` until the person has pointed at the header row. */
  readonly headerRow: number | null;
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
}

/** The policy in use beside another one, on the forms of the workbook. */
export interface PolicyComparison {
  readonly otherId: string;
  readonly forms: readonly FormUnderTwoPolicies[];
}

export type Screen =
  | { readonly name: 'result' }
  | { readonly name: 'forms' }
  | { readonly name: 'preview'; readonly preview: Preview }
  /** One card after the other; `place` is null when nothing is left to do. */
  | {
      readonly name: 'guide';
      readonly place: WorkPlace | null;
      /** What the person came for. */
      readonly kind: WorkKind | null;
      /** False where the person works in Excel and the card only follows. */
      readonly takesFocus: boolean;
    }
  | { readonly name: 'page'; readonly code: string }
  | { readonly name: 'settings' }
  | { readonly name: 'policy' }
  | { readonly name: 'policy-edit'; readonly draft: PolicyDraft }
  | { readonly name: 'policy-compare'; readonly comparison: PolicyComparison | null }
  | { readonly name: 'mapping'; readonly draft: MappingDraft }
  | { readonly name: 'opinion'; readonly draft: OpinionDraft; readonly backTo?: Screen }
  /** Several received files, and one of them. */
  | { readonly name: 'batch' }
  | { readonly name: 'batch-outputs' }
  /** Forms of several units, made into one. */
  | { readonly name: 'roll-up'; readonly draft: RollUpDraft }
  /** Letters, conclusions and what stays on this machine. */
  | { readonly name: 'review-settings'; readonly backTo: Screen }
  | {
      readonly name: 'batch-file';
      readonly workbook: WorkbookAssessment;
      readonly sections: readonly FileSection[];
      readonly formId: string | null;
      /** Index of its workbook in the batch. */
      readonly index: number;
    }
  | { readonly name: 'round'; readonly round: ComparedRound };

/** The screens of short visits. */
export type DetailScreenState = Extract<
  Screen,
  { readonly name: 'forms' | 'page' | 'settings' | 'mapping' }
>;

/** The screens on which a form is worked through. */
export type WorkScreenState = Extract<Screen, { readonly name: 'preview' | 'guide' }>;

/** The screens about scoring policies. */
export type PolicyScreenState = Extract<
  Screen,
  { readonly name: 'policy' | 'policy-edit' | 'policy-compare' }
>;

/** The screens that only reviewers open. */
export type ReviewScreenState = Extract<
  Screen,
  {
    readonly name:
      | 'batch'
      | 'batch-file'
      | 'batch-outputs'
      | 'review-settings'
      | 'roll-up'
      | 'round'
      | 'opinion';
  }
>;

/** What the pane is busy with. */
export type Work =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'assessing';
      readonly phase: 'search' | 'assess';
      readonly done: number;
      readonly total: number;
    }
  /** Files that the person chose; `file` is read now. */
  | {
      readonly kind: 'reading-files';
      readonly file: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'writing' }
  /** An output of a batch, or its keeping. */
  | { readonly kind: 'making-output' }
  /** A cell is being edited; the work goes on by itself when that ends. */
  | { readonly kind: 'waiting-for-edit-end' };

export type Tone = 'info' | 'success' | 'warning' | 'error';

/** One bar above the content: what just happened. */
export interface Notice {
  readonly tone: Tone;
  readonly text: Message;
  /** One line each, e.g. the cells that were refused. */
  readonly details: readonly Message[];
  /** Offers 撤销 for the newest journal entry. */
  readonly offersUndo: boolean;
}

/** What a result depends on besides the workbook; parts that did not change are the same objects. */
export type JudgedWith = Pick<
  StoredState,
  'policyId' | 'customPolicies' | 'mappings' | 'decisions' | 'acceptances' | 'chosenTargets'
> &
  Pick<PaneState, 'approvedFiles'>;

export interface PaneState {
  readonly language: Language;
  readonly mode: Mode;
  readonly screen: Screen;
  readonly fillTab: FillTab;
  readonly reviewTab: ReviewTab;
  readonly work: Work;
  readonly isCancelRequested: boolean;
  /** Why the last reading gave nothing. */
  readonly failure: PortFailure | null;
  /** Kept for re-assessing after a decision or another policy, without reading again. */
  readonly snapshot: WorkbookSnapshot | null;
  readonly result: AssessedWorkbook | null;
  /** What the result was made with; `null` while there is none. */
  readonly judgedWith: JudgedWith | null;
  /** Cells changed since the result was made. */
  readonly isStale: boolean;
  /** False on an old Excel that does not tell about changes. */
  readonly noticesChanges: boolean;
  /** Chosen form; `null` while there is none. */
  readonly formId: string | null;
  /** The findings that alone are shown; `null`: all. */
  readonly onlySeverity: Severity | null;
  /** Keys of groups the person closed, and of groups of which all rows are shown. */
  readonly closedGroups: readonly string[];
  readonly fullGroups: readonly string[];
  /** Key of the finding whose details are open. */
  readonly openFinding: string | null;
  /** Key of the finding that is about to be accepted. */
  readonly acceptingFinding: string | null;
  readonly rowFilter: RowFilter;
  /** Row of the score table whose arithmetic is open, as its score cell or `row:<number>`. */
  readonly openRow: string | null;
  /** Reasons being written, by cell (`表5!I18`). */
  readonly reasonDrafts: Readonly<Record<string, string>>;
  /** What was typed on cards and not written yet, by cell and field (`表5!I18#0`). */
  readonly cardTexts: Readonly<Record<string, string>>;
  /** Chosen files with approved target forms. */
  readonly approvedFiles: readonly ApprovedFile[];
  /** Last year's workbook; `null` until the person chose one. */
  readonly lastYear: LastYear | null;
  /** Files checked together; `null` before the first time. */
  readonly batch: Batch | null;
  readonly stored: StoredState;
  readonly notice: Notice | null;
}

export const NO_WORK: Work = { kind: 'none' };
export const RESULT_SCREEN: Screen = { name: 'result' };

export function initialState(language: Language): PaneState {
  return {
    language,
    mode: 'fill',
    screen: RESULT_SCREEN,
    fillTab: 'findings',
    reviewTab: 'differences',
    work: NO_WORK,
    isCancelRequested: false,
    failure: null,
    snapshot: null,
    result: null,
    judgedWith: null,
    isStale: false,
    noticesChanges: true,
    formId: null,
    onlySeverity: null,
    closedGroups: [],
    fullGroups: [],
    openFinding: null,
    acceptingFinding: null,
    rowFilter: 'all',
    openRow: null,
    reasonDrafts: {},
    cardTexts: {},
    approvedFiles: [],
    lastYear: null,
    batch: null,
    stored: EMPTY_STORED_STATE,
    notice: null,
  };
}

/** Where the way back leads. */
export function screenBefore(screen: Screen): Screen {
  switch (screen.name) {
    case 'batch-file':
    case 'batch-outputs':
    case 'roll-up':
      return { name: 'batch' };
    case 'opinion':
    case 'review-settings':
      return screen.backTo ?? RESULT_SCREEN;
    default:
      return RESULT_SCREEN;
  }
}

/** The newest batch that can be undone. */
export function newestEntry(state: PaneState): JournalEntry | null {
  return newestOf(state.stored.journal);
}
