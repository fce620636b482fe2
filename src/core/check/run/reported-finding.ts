/** A finding with what the registry knows about its check. */
import type { CheckMeta, Finding, ReportedFinding, Severity } from '../contract';

/** Written out member by member: thousands are made, and copies of whole objects cost several times as much. */
export function toReported(
  { code, slug }: Pick<CheckMeta, 'code' | 'slug'>,
  { messageId, row, cells, data, edits, holdsEitherWay }: Finding,
  form: string | null,
  severity: Severity,
): ReportedFinding {
  const reported: { -readonly [Key in keyof ReportedFinding]: ReportedFinding[Key] } = {
    messageId,
    row,
    cells,
    data,
    code,
    slug,
    severity,
    form,
  };
  if (edits) reported.edits = edits;
  if (holdsEitherWay) reported.holdsEitherWay = holdsEitherWay;
  return reported;
}

/** The finding with the reason it was accepted for; `null` when it was not. */
export function withAcceptance(
  finding: ReportedFinding,
  accepted: { readonly reason: string } | null,
): ReportedFinding & { readonly accepted: { readonly reason: string } | null } {
  const { messageId, row, cells, data, edits, code, slug, severity, form } = finding;
  return edits === undefined
    ? { messageId, row, cells, data, code, slug, severity, form, accepted }
    : { messageId, row, cells, data, edits, code, slug, severity, form, accepted };
}
