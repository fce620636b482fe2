/** Findings as the list shows them: grouped by check, errors first, then by row. */
import type { AssessedFinding, AssessedWorkbook } from '../../core/assess';
import type { Severity } from '../../core/check/contract';

/** A finding with a key that stays the same when the workbook is checked again. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: AssessedFinding;
}

export interface FindingGroup {
  /** The check's code, and the severity where one check has two. */
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  /** Open findings first, accepted ones last. */
  readonly findings: readonly ListedFinding[];
  readonly openCount: number;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How many findings rows a group shows before 显示全部. */
export const FIRST_ROWS = 3;

export function findingsOfForm(
  result: AssessedWorkbook,
  formId: string | null,
): readonly AssessedFinding[] {
  return result.findings.filter((finding) => finding.form === formId);
}

/** Accepted findings are not counted. */
export function countBySeverity(findings: readonly AssessedFinding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (!finding.accepted) counts[finding.severity] += 1;
  return counts;
}

/** `only`: the findings of one severity. */
export function groupFindings(
  findings: readonly AssessedFinding[],
  only: Severity | null = null,
): readonly FindingGroup[] {
  const groups = new Map<string, ListedFinding[]>();
  const seen = new Map<string, number>();
  for (const finding of findings) {
    if (only !== null && finding.severity !== only) continue;
    const groupKey = `${finding.code}:${finding.severity}`;
    const listed = { key: uniqueKey(finding, seen), finding };
    const group = groups.get(groupKey);
    if (group) group.push(listed);
    else groups.set(groupKey, [listed]);
  }
  return [...groups.entries()]
    .map(([key, listed]) => toGroup(key, listed))
    .sort((one, other) => rank(one) - rank(other));
}

/** The same check on the same cells, in two readings of the workbook. */
export function isSameFinding(one: AssessedFinding, other: AssessedFinding): boolean {
  return (
    one.code === other.code &&
    one.row === other.row &&
    one.cells[0] === other.cells[0] &&
    one.messageId === other.messageId
  );
}

function uniqueKey(finding: AssessedFinding, seen: Map<string, number>): string {
  const { code, messageId, form, row, cells } = finding;
  const key = [code, messageId, form, row, cells[0]].join('|');
  const times = seen.get(key) ?? 0;
  seen.set(key, times + 1);
  return times === 0 ? key : `${key}|${times}`;
}

function toGroup(key: string, listed: readonly ListedFinding[]): FindingGroup {
  const { code, severity } = (listed[0] as ListedFinding).finding;
  const open = listed.filter(({ finding }) => !finding.accepted);
  const accepted = listed.filter(({ finding }) => finding.accepted);
  return { key, code, severity, findings: [...open, ...accepted], openCount: open.length };
}

/** Groups without an open finding go last; the sort is stable, so rows keep their order. */
function rank(group: FindingGroup): number {
  const done = group.openCount === 0 ? SEVERITIES.length : 0;
  return done + SEVERITIES.indexOf(group.severity);
}
