/** What a form is called wherever it is shown: in the pane, in letters, in summaries, in messages. */
import type { Form, FormKind } from './form';
import { traitsOf } from './kinds';

/** What a form says it is about; a form as read and its result both have it. */
export interface FormSubject {
  readonly kind: FormKind;
  readonly project: string;
  readonly department: string;
  readonly implementer: string;
}

/** The project; where a form may be about a whole unit and names no project, the unit. `''` where neither stands there. */
export function subjectOf({ kind, project, department, implementer }: FormSubject): string {
  return project || (traitsOf(kind).mayBeAboutUnit ? implementer || department : '');
}

/** The subject of a form as read. */
export function subjectOfForm({ kind, project, head }: Form): string {
  return subjectOf({
    kind,
    project,
    department: head.department?.value.text ?? '',
    implementer: head.implementer?.value.text ?? '',
  });
}

/** What stands for a form: its subject, else its title, else the sheet. */
export function formName(form: Form): string {
  return subjectOfForm(form) || form.title?.text || form.sheet;
}
