/** The result in the fixed field names of the Assessment, some forms at a time so that the pane stays responsive. */
import type { AssessedWorkbook } from '../../core/assess';
import type { WorkbookAssessment } from '../../core/report/assessment';
import type { Pane } from './pane-store';
import type { ReviewParts } from '../review/with-review-parts';

/** Forms, and findings, that are described in well below 50 ms. */
const FORMS_AT_ONCE = 40;
const FINDINGS_AT_ONCE = 400;

export async function describeResult(
  pane: Pane,
  { workbookDescriber }: Pick<ReviewParts, 'workbookDescriber'>,
  result: AssessedWorkbook,
): Promise<WorkbookAssessment> {
  const file = result.snapshot.name;
  const forms: NonNullable<WorkbookAssessment['forms']> = [];
  const findings: NonNullable<WorkbookAssessment['findings']> = [];
  await pane.host.wait(0);
  const describer = workbookDescriber(result);
  for (let from = 0; from < result.forms.length; from += FORMS_AT_ONCE) {
    await pane.host.wait(0);
    const some = result.forms.slice(from, from + FORMS_AT_ONCE);
    forms.push(...some.map((each) => describer.form(each)));
  }
  for (let from = 0; from < result.findings.length; from += FINDINGS_AT_ONCE) {
    await pane.host.wait(0);
    const some = result.findings.slice(from, from + FINDINGS_AT_ONCE);
    findings.push(...some.map((each) => describer.finding(each)));
  }
  await pane.host.wait(0);
  return { file, forms, findings };
}
