/** The forms found, each with what the list shows about it. */
import type { AssessedFinding, AssessedWorkbook } from '../../core/assess';
import { formName as nameOf } from '../../core/form/form-name';
import type { AssessedForm } from '../../core/score/result';
import { countBySeverity, type SeverityCounts } from '../findings/finding-groups';
import { shownFindings } from '../guide/work';
import type { Mode, PaneState } from './pane-state';

export interface ListedForm {
  readonly assessed: AssessedForm;
  readonly counts: SeverityCounts;
}

/** 项目名称 or the unit, else the title, else the sheet's name. */
export function formName({ form }: AssessedForm): string {
  return nameOf(form);
}

export function chosenForm(state: PaneState): AssessedForm | null {
  return state.result?.forms.find(({ form }) => form.id === state.formId) ?? null;
}

export function listForms(result: AssessedWorkbook, mode: Mode): readonly ListedForm[] {
  const byForm = new Map<string, AssessedFinding[]>();
  for (const finding of shownFindings(result.findings, mode)) {
    if (finding.form === null) continue;
    const list = byForm.get(finding.form);
    if (list) list.push(finding);
    else byForm.set(finding.form, [finding]);
  }
  return result.forms.map((assessed) => ({
    assessed,
    counts: countBySeverity(byForm.get(assessed.form.id) ?? []),
  }));
}
