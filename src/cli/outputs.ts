/** Places the results go to. Each takes one file's result at a time, so memory does not grow with the number of files. */
import type { PolicyChanges } from '../core/report/policy-changes';
import type { WorkbookAssessment } from '../core/report/assessment';
import type { AssessmentSummary } from '../core/report/to-assessment';
import type { FilledCopy } from './file-assessor';

export interface FileOutcome {
  readonly workbook: WorkbookAssessment;
  readonly filled: FilledCopy | null;
  readonly policyChanges: readonly PolicyChanges[];
}

export interface Output {
  add(outcome: FileOutcome): Promise<void>;
  end(summary: AssessmentSummary): Promise<void>;
}
