/** A form together with the file it came from: review looks across files. */
import type { Form } from '../form/form';
import { isJudged, traitsOf } from '../form/kinds';
import type { AssessedForm } from '../score/result';
import { toAddress } from '../sheet/address';

export interface FormSource {
  /** Name of the workbook. */
  readonly file: string;
  readonly assessed: AssessedForm;
}

/** Where a form begins: `表5!A3`. Stays the same when forms are added before it, unlike its id. */
export function formPlace({ sheet, range }: Form): string {
  return `${sheet}!${toAddress(range)}`;
}

/** `file` and place (`formPlace`) in one text. */
export function keyOf(file: string, place: string): string {
  return `${file}#${place}`;
}

/** One form among many, for choices: `目标表.xlsx#目标表!A1`. */
export function sourceKey({ file, assessed }: FormSource): string {
  return keyOf(file, formPlace(assessed.form));
}

const YEAR = /(?:19|20)\d\d/;

/** The form's year, or the one of its planned dates; `null` when it says none. */
export function yearOf({ assessed: { form } }: FormSource): number | null {
  if (form.year !== null) return form.year;
  for (const field of ['fiscalYear', 'startDate', 'endDate'] as const) {
    const found = YEAR.exec(form.head[field]?.value.text ?? '');
    if (found) return Number(found[0]);
  }
  return null;
}

/** 实施单位, else 主管部门; `''` when the form names neither. */
export function organisationOf({ assessed: { form } }: FormSource): string {
  return form.head.implementer?.value.text || form.head.department?.value.text || '';
}

/** Forms that state results, as against approved targets. */
export function isEvaluation({ assessed: { form } }: FormSource): boolean {
  return isJudged(form);
}

export function isTarget({ assessed: { form } }: FormSource): boolean {
  return traitsOf(form.kind).isApprovedTarget;
}
