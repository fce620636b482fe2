/**
 * One finding on the form in place of one per row, where most rows have the same remark.
 *
 * Whole provinces print bare values or leave out units: a list of twenty rows says no more than one sentence, and hides
 * what is particular to one row. Errors are never gathered, and neither are findings that every row has to answer itself.
 */
import { isWordsOnly } from '../reading/target-value';
import type { AssessedForm } from '../../score/result';
import type { Edit } from '../../edit/edit';
import type { CheckDescription, ReportedFinding } from '../contract';

/** Fewer rows are quicker read one by one. */
const FEWEST_ROWS = 4;

/** Rows of a form by number, and how many of them a remark could have been made on. */
interface RowsOfForm {
  readonly total: number;
  /** Numbers of the rows whose target is more than words: most checks on values speak of them alone. */
  readonly quantitative: ReadonlySet<number>;
}

/** Findings in their order; what was gathered stands where its first row stood. */
export function gatherRepeated(
  findings: readonly ReportedFinding[],
  forms: readonly AssessedForm[],
  checks: readonly CheckDescription[],
): ReportedFinding[] {
  const mayGather = new Set(
    checks
      .filter(({ meta }) => meta.scope === 'row' && !meta.answeredByRow)
      .map(({ meta }) => meta.code),
  );
  const repeated = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    if (!mayGather.has(finding.code) || !isRemarkOnRow(finding)) continue;
    const same = repeated.get(keyOf(finding));
    if (same) same.push(finding);
    else repeated.set(keyOf(finding), [finding]);
  }
  const rowsByForm = new Map(forms.map((assessed) => [assessed.form.id, rowsOf(assessed)]));
  const gathered = new Map<ReportedFinding, ReportedFinding | null>();
  for (const group of repeated.values()) {
    const [first] = group;
    const rows = rowsByForm.get(first?.form ?? '');
    if (!first || !rows || !isOnMostRows(group, rows)) continue;
    for (const finding of group) gathered.set(finding, null);
    gathered.set(first, gather(first, group));
  }
  if (gathered.size === 0) return [...findings];
  return findings.flatMap((finding) => {
    const instead = gathered.get(finding);
    return instead === undefined ? [finding] : (instead ?? []);
  });
}

function isRemarkOnRow({ severity, row }: ReportedFinding): boolean {
  return severity !== 'error' && typeof row === 'number';
}

function keyOf({ form, code, severity }: ReportedFinding): string {
  return `${form ?? ''} ${code} ${severity}`;
}

function rowsOf({ rows }: AssessedForm): RowsOfForm {
  const quantitative = rows.filter(({ target }) => target.kind !== 'blank' && !isWordsOnly(target));
  return {
    total: rows.length,
    quantitative: new Set(quantitative.map(({ row }) => row.number)),
  };
}

function isOnMostRows(
  group: readonly ReportedFinding[],
  { total, quantitative }: RowsOfForm,
): boolean {
  const isOnNumbers = group.every(({ row }) => typeof row === 'number' && quantitative.has(row));
  return (
    group.length >= FEWEST_ROWS && group.length * 2 > (isOnNumbers ? quantitative.size : total)
  );
}

/** The words of the first one as an example, the cells where they stand, and the fixes of all that are certain. */
function gather(first: ReportedFinding, group: readonly ReportedFinding[]): ReportedFinding {
  const edits = group.reduce<Edit[]>((all, finding) => all.concat(finding.edits ?? []), []);
  return {
    ...first,
    row: null,
    cells: group.map(({ cells }) => cells[0] as string),
    data: { ...first.data, places: group.length },
    ...(edits.length > 0 && { edits }),
  };
}
