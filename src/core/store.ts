/** What the add-in remembers between two openings of the pane. Implemented by src/excel; data only. */
import type { Acceptance } from './check/run/acceptance';
import type { JournalEntry } from './edit/edit';
import type { ColumnMapping } from './form/form';
import type { Policy } from './policy/schema';
import type { PortFailure, Result } from './port';
import type { StoredDecision } from './score/assess-form';
import type { Language } from './words/language';

/** Choices of the person at this machine, not of the workbook. */
export interface Preferences {
  readonly language: Language;
  /** Read and check as soon as the pane opens. */
  readonly checksOnOpen: boolean;
}

/** Which of several target forms a person chose for a self-evaluation. Places as in `formPlace`: `表5!A3`. */
export interface ChosenTarget {
  readonly evaluation: string;
  /** `null`: the target form stands in this workbook; else the name of its file. */
  readonly file: string | null;
  readonly target: string;
}

/** Everything remembered. All but `preferences` travels with the workbook. */
export interface StoredState {
  /** `null`: nobody chose one, the national policy is used. */
  readonly policyId: string | null;
  /** Policies that users imported or changed. */
  readonly customPolicies: readonly Policy[];
  readonly mappings: readonly ColumnMapping[];
  readonly decisions: readonly StoredDecision[];
  readonly acceptances: readonly Acceptance[];
  readonly chosenTargets: readonly ChosenTarget[];
  /** Applied batches that can be undone, newest last. */
  readonly journal: readonly JournalEntry[];
  /** `null`: nobody chose, the host's language and the defaults are used. */
  readonly preferences: Preferences | null;
}

/** What a workbook remembers before anything was stored. */
export const EMPTY_STORED_STATE: StoredState = {
  policyId: null,
  customPolicies: [],
  mappings: [],
  decisions: [],
  acceptances: [],
  chosenTargets: [],
  journal: [],
  preferences: null,
};

/** Stored state as read; unreadable parts are put aside and named, never a crash. */
export interface LoadedState {
  readonly state: StoredState;
  /** Names of parts that could not be read and were put aside, e.g. `decisions`. */
  readonly putAside: readonly (keyof StoredState)[];
}

export interface WorkbookStore {
  load(): Promise<Result<LoadedState, PortFailure>>;
  /** Replaces everything. */
  save(state: StoredState): Promise<Result<void, PortFailure>>;
}
