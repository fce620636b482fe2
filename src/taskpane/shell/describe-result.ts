/** The result in the fixed field names of the Assessment, some forms at a time so that the pane stays responsive. */
import type { AssessedWorkbook } from '../../core/assess';
import type { WorkbookAssessment } from '../../core/report/assessment';
import type { Pane } from './pane-store';
import { finishInSlices } from './run-in-slices';
import type { ReviewParts } from '../review/with-review-parts';

export function describeResult(
  pane: Pane,
  { workbookDescriber }: Pick<ReviewParts, 'workbookDescriber'>,
  result: AssessedWorkbook,
): Promise<WorkbookAssessment> {
  return finishInSlices(pane.host, describeSteps(result, workbookDescriber));
}

function* describeSteps(
  result: AssessedWorkbook,
  workbookDescriber: ReviewParts['workbookDescriber'],
): Generator<void, WorkbookAssessment> {
  const forms: NonNullable<WorkbookAssessment['forms']> = [];
  const findings: NonNullable<WorkbookAssessment['findings']> = [];
  const describer = workbookDescriber(result);
  for (const form of result.forms) {
    yield;
    forms.push(describer.form(form));
  }
  for (const finding of result.findings) {
    yield;
    findings.push(describer.finding(finding));
  }
  return { file: result.snapshot.name, forms, findings };
}
