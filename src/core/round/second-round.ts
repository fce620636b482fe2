/** A returned workbook beside the earlier review: what was mended, what is still open, what is new. */
import type { WorkbookAssessment } from '../report/assessment';
import { comparableName } from '../review/name-similarity';

/** A finding as the earlier round knew it; from an Assessment or read back from an opinion sheet. */
export interface EarlierFinding {
  readonly code: string;
  readonly project: string;
  readonly sheet: string;
  readonly cell: string;
  /** `''` for findings on other parts of a form. */
  readonly indicator: string;
  readonly message: string;
}

export interface SecondRound {
  readonly mended: readonly EarlierFinding[];
  readonly stillOpen: readonly EarlierFinding[];
  readonly added: readonly EarlierFinding[];
}

/** The open findings of an assessed workbook, in the form in which rounds are compared. */
export function findingsOfRound(workbook: WorkbookAssessment): EarlierFinding[] {
  const forms = new Map((workbook.forms ?? []).map((form) => [form.id, form]));
  return (workbook.findings ?? [])
    .filter((finding) => !finding.accepted)
    .map((finding) => {
      const form = finding.form === null ? undefined : forms.get(finding.form);
      const reference = finding.cells[0] ?? '';
      const at = reference.lastIndexOf('!');
      return {
        code: finding.code,
        project: form?.project ?? '',
        sheet: form?.sheet ?? reference.slice(0, Math.max(0, at)),
        cell: reference.slice(at + 1),
        indicator: form?.rows.find((row) => row.row === finding.row)?.indicator ?? '',
        message: finding.message,
      };
    });
}

/** Rows move between rounds, so findings are the same by check, project (or sheet) and indicator, not by address. */
function identity(finding: EarlierFinding): string {
  const where = finding.project === '' ? finding.sheet : finding.project;
  return [finding.code, comparableName(where), comparableName(finding.indicator)].join('|');
}

export function compareRounds(
  earlier: readonly EarlierFinding[],
  now: readonly EarlierFinding[],
): SecondRound {
  const open = new Map<string, number>();
  for (const finding of earlier) {
    open.set(identity(finding), (open.get(identity(finding)) ?? 0) + 1);
  }
  const stillOpen: EarlierFinding[] = [];
  const added: EarlierFinding[] = [];
  for (const finding of now) {
    const left = open.get(identity(finding)) ?? 0;
    if (left > 0) open.set(identity(finding), left - 1);
    (left > 0 ? stillOpen : added).push(finding);
  }
  // what is left was in the earlier round only; later ones of equal findings count as mended
  const mended = [...earlier].reverse().filter((finding) => {
    const left = open.get(identity(finding)) ?? 0;
    if (left > 0) open.set(identity(finding), left - 1);
    return left > 0;
  });
  return { mended: mended.reverse(), stillOpen, added };
}
