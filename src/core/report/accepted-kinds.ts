/** Points that a reviewer accepts by their kind: all of one check on a form, in a file, or in the whole batch. */
import * as z from 'zod/mini';
import type { FindingAssessment, FormAssessment, WorkbookAssessment } from './assessment';

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** Where `file` or `project` is left out it holds for all of them. */
export const acceptedKindSchema = z.strictObject({
  /** Code of the check, e.g. `V02`. */
  code: z.string().check(z.regex(/^[A-Z]\d{2}$/)),
  /** Printed with every point it stands for. */
  reason: text,
  /** As the results name the file. */
  file: z.optional(z.string()),
  /** As the form names its project, or its sheet where it names none. */
  project: z.optional(z.string()),
});

export type AcceptedKind = z.infer<typeof acceptedKindSchema>;

/** What a form is called in `AcceptedKind.project`. */
export function acceptedName({ project, sheet }: FormAssessment): string {
  return project || sheet;
}

function reasonFor(
  kinds: readonly AcceptedKind[],
  { code }: FindingAssessment,
  file: string,
  form: FormAssessment | undefined,
): string | null {
  const kind = kinds.find(
    (each) =>
      each.code === code &&
      (each.file === undefined || each.file === file) &&
      (each.project === undefined || (form !== undefined && each.project === acceptedName(form))),
  );
  return kind?.reason ?? null;
}

/** The workbook with these points accepted; what was accepted in the workbook itself keeps its reason. */
export function withAcceptedKinds(
  workbook: WorkbookAssessment,
  kinds: readonly AcceptedKind[],
): WorkbookAssessment {
  const { file, forms = [], findings } = workbook;
  if (kinds.length === 0 || !findings) return workbook;
  const byId = new Map(forms.map((form) => [form.id, form]));
  return {
    ...workbook,
    findings: findings.map((finding) => {
      if (finding.accepted) return finding;
      const form = finding.form === null ? undefined : byId.get(finding.form);
      const reason = reasonFor(kinds, finding, file, form);
      return reason === null ? finding : { ...finding, accepted: { reason } };
    }),
  };
}
