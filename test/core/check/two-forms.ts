/** Two forms of one workbook, for the checks that look at more than one form. */
import type { CheckDescription, ReportedFinding } from '../../../src/core/check/contract';
import { runCrossChecks } from '../../../src/core/check/run/run-cross-checks';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import { casesOf, type PageCase } from './example-pages';
import { buildSheet, workbookOf, type ExampleSheet } from './example-sheet';
import { assessSnapshot } from './harness';

/** Findings of one check on two sheets: `目标` stands first, `自评` second. */
export function crossFindings(
  { meta }: CheckDescription,
  first: ExampleSheet,
  second: ExampleSheet,
): ReportedFinding[] {
  const snapshot = workbookOf(buildSheet(first, '目标').sheet, buildSheet(second, '自评').sheet);
  const { forms } = assessSnapshot(snapshot);
  const own = forms.map((assessed) => ({ file: snapshot.name, assessed }));
  return runCrossChecks({ own, policy: nationalPolicy }).findings.filter(
    (finding) => finding.code === meta.code,
  );
}

/** The examples of a page, two by two, with the message ids they expect. */
export function pairsOf(
  check: CheckDescription,
): { readonly name: string; readonly forms: readonly [PageCase, PageCase]; ids: string[] }[] {
  const cases = casesOf(check);
  return cases.flatMap((second, index) => {
    const first = cases[index - 1];
    if (index % 2 === 0 || !first) return [];
    const { indicators, funds, elsewhere } = second.expected;
    const ids = [...indicators.flat(), ...funds.flat(), ...elsewhere];
    return [{ name: second.name, forms: [first, second] as const, ids }];
  });
}
