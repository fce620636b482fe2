/** Every 正例 and 反例 of every page is a form, and gives exactly the findings that the page names. */
import { formChecks, unreadableChecks } from '../../../../src/core/check/run/registry';
import { findingsOfUnreadable } from '../../../../src/core/check/run/run-checks';
import { nationalPolicy } from '../../../../src/core/policy/built-in';
import type { ReportedFinding } from '../../../../src/core/check/contract';
import { buildSheet, workbookOf } from '../example-sheet';
import { casesOf, type PageCase } from '../example-pages';
import { assessSnapshot, findingsOf, sheetRowOf, type AssessedSnapshot } from '../harness';

const idsOf = (findings: readonly ReportedFinding[]): string[] =>
  findings.map((finding) => finding.messageId).sort();
const sorted = (ids: readonly string[] | undefined): string[] => [...(ids ?? [])].sort();

function compare(
  page: PageCase,
  findingsIn: (assessed: AssessedSnapshot) => readonly ReportedFinding[],
): void {
  const built = buildSheet(page.example);
  const assessed = assessSnapshot(workbookOf(built.sheet));
  expect(assessed.forms.length + assessed.unreadable.length).toBe(1);
  const findings = findingsIn(assessed);
  const tables = [built.indicatorRows.slice(1), built.fundsRows.slice(1)];
  const inTables = tables.flat();
  const at = (row: number): string[] => idsOf(findings.filter((each) => sheetRowOf(each) === row));
  const elsewhere = findings.filter((each) => inTables.indexOf(sheetRowOf(each)) < 0);
  expect({
    indicators: (tables[0] ?? []).map(at),
    funds: (tables[1] ?? []).map(at),
    elsewhere: idsOf(elsewhere),
  }).toEqual({
    indicators: (tables[0] ?? []).map((_, index) => sorted(page.expected.indicators[index])),
    funds: (tables[1] ?? []).map((_, index) => sorted(page.expected.funds[index])),
    elsewhere: sorted(page.expected.elsewhere),
  });
}

describe.each(formChecks.map((check) => [check.meta.code, check] as const))('%s', (_, check) => {
  it.each(casesOf(check).map((page) => [page.name, page] as const))('%s', (_name, page) => {
    compare(page, (assessed) => findingsOf(check, assessed));
  });
});

describe.each(unreadableChecks.map((check) => [check.meta.code, check] as const))(
  '%s',
  (_, check) => {
    it.each(casesOf(check).map((page) => [page.name, page] as const))('%s', (_name, page) => {
      compare(page, ({ unreadable }) =>
        findingsOfUnreadable([check], { unreadable, policy: nationalPolicy }),
      );
    });
  },
);
