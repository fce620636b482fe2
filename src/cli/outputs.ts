/** Places the results go to. Each takes one file's result at a time, so memory does not grow with the number of files. */
import type { PolicyChanges } from '../core/report/policy-changes';
import type { WorkbookAssessment } from '../core/report/assessment';
import type { SelfReport } from '../core/report/self-report';
import type { AssessmentSummary } from '../core/report/to-assessment';
import type { RoundForm } from '../core/round/earlier-form';
import type { UnclearForm } from '../core/round/pair-round';
import type { FilledCopy } from '../file/fill-copy';

export interface FileOutcome {
  readonly workbook: WorkbookAssessment;
  readonly filled: FilledCopy | null;
  readonly policyChanges: readonly PolicyChanges[];
  /** Of its filled self-evaluations, where reports are asked for. */
  readonly reports?: readonly SelfReport[];
}

/** What only all files together show. */
export interface SeasonNotes {
  /** Forms of the earlier round that nothing was returned for. */
  readonly notReturned: readonly RoundForm[];
  /** Returned forms that several earlier ones fit: not compared. */
  readonly unclear: readonly UnclearForm[];
}

export interface Output {
  /** Called before the first file where all files were looked at beforehand. */
  begin?(notes: SeasonNotes): void;
  add(outcome: FileOutcome): Promise<void>;
  end(summary: AssessmentSummary): Promise<void>;
}
