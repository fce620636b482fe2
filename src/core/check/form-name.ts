import type { Form } from '../form/form';

/** What stands for a form in a message: its project, else its title, else the sheet. */
export function formName(form: Form): string {
  return form.project || form.title?.text || form.sheet;
}
