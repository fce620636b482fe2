/** Runs one check, or all of them, over small tables as they stand in the pages of the checks. */
import type { AnyFormCheck, ReportedFinding } from '../../../src/core/check/contract';
import { applyPrecedence } from '../../../src/core/check/run/precedence';
import { formChecks, unreadableChecks } from '../../../src/core/check/run/registry';
import { findingsOfForm, findingsOfUnreadable } from '../../../src/core/check/run/run-checks';
import { findForms } from '../../../src/core/form/find-forms';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import type { Policy } from '../../../src/core/policy/schema';
import { assessForm } from '../../../src/core/score/assess-form';
import type { AssessedForm } from '../../../src/core/score/result';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import type { UnreadableTable } from '../../../src/core/form/form';
import { buildSheet, workbookOf, type ExampleCell, type ExampleSheet } from './example-sheet';

export interface AssessedSnapshot {
  readonly snapshot: WorkbookSnapshot;
  readonly forms: readonly AssessedForm[];
  readonly unreadable: readonly UnreadableTable[];
}

export function assessSnapshot(
  snapshot: WorkbookSnapshot,
  policy: Policy = nationalPolicy,
): AssessedSnapshot {
  const { forms, unreadable } = findForms(snapshot, []);
  return { snapshot, forms: forms.map((form) => assessForm(form, policy, [])), unreadable };
}

export function assessExample(example: ExampleSheet, policy?: Policy): AssessedSnapshot {
  return assessSnapshot(workbookOf(buildSheet(example).sheet), policy);
}

/** Findings of one check alone, before precedence. */
export function findingsOf(
  check: AnyFormCheck,
  { snapshot, forms }: AssessedSnapshot,
  policy: Policy = nationalPolicy,
): ReportedFinding[] {
  return forms.flatMap((form) => findingsOfForm([check], form, { snapshot, policy }));
}

/** Findings of all checks on single forms, after precedence. */
export function allFindings(
  { snapshot, forms, unreadable }: AssessedSnapshot,
  policy: Policy = nationalPolicy,
): ReportedFinding[] {
  return applyPrecedence([
    ...forms.flatMap((form) => findingsOfForm(formChecks, form, { snapshot, policy })),
    ...findingsOfUnreadable(unreadableChecks, { unreadable, policy }),
  ]);
}

/** A table written as text: `三级指标|指标值` and one row per line. */
export function table(...lines: readonly string[]): ExampleCell[][] {
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

/** Message ids that one check gives on each row of an indicator table; the header comes first. */
export function messagesByRow(
  check: AnyFormCheck,
  indicators: readonly (readonly ExampleCell[])[],
  around: Omit<ExampleSheet, 'indicators'> = {},
  policy?: Policy,
): string[][] {
  const built = buildSheet({ ...around, indicators });
  const assessed = assessSnapshot(workbookOf(built.sheet), policy);
  if (assessed.forms.length !== 1) {
    throw new Error(`the table was read as ${assessed.forms.length} forms`);
  }
  const findings = findingsOf(check, assessed, policy);
  return built.indicatorRows.map((sheetRow) =>
    findings.filter((each) => sheetRowOf(each) === sheetRow).map((each) => each.messageId),
  );
}

/** Message ids on rows of `三级指标|指标值` lines; the levels may be given as well. */
export function targetMessages(check: AnyFormCheck, ...lines: readonly string[]): string[][] {
  return messagesByRow(check, table('三级指标|指标值', ...lines)).slice(1);
}

/** Message ids on one indicator, given as `三级指标|指标值` or as `二级指标|三级指标|指标值`. */
export function onTarget(check: AnyFormCheck, line: string): string[] {
  const isPlaced = line.split('|').length === 3;
  const rows = isPlaced
    ? table('一级指标|二级指标|三级指标|指标值', `${level1Of(line)}|${line}`)
    : table('三级指标|指标值', line);
  return messagesByRow(check, rows).flat();
}

/** The level 1 above a level 2 of the national form. */
function level1Of(line: string): string {
  if (line.indexOf('满意度指标|') >= 0) return '满意度指标';
  return /^(?:社会|经济|生态|可持续)/.test(line) ? '效益指标' : '产出指标';
}

/** Zero-based sheet row of the first cell of a finding. */
export function sheetRowOf(finding: ReportedFinding): number {
  return Number(/\d+$/.exec(finding.cells[0] ?? '')?.[0]) - 1;
}
