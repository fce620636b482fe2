/** Builds findings on rows, on 项目资金 and on single cells, with the addresses and data that every message needs. */
import { dropEnd } from '../../sheet/text';
import type { Edit } from '../../edit/edit';
import type { Form, FormCell, FundsColumn, IndicatorColumn } from '../../form/form';
import { cellsIn } from '../../form/named-cells';
import type { AssessedFunds, AssessedRow } from '../../score/result';
import type { Finding, FindingPlace, MessageData, Severity } from '../contract';
import { cellReference, indicatorName } from './finding-place';

interface Report<Id extends string> {
  readonly messageId: Id;
  readonly data?: MessageData;
  /** Where the catalogue names a second severity. */
  readonly severity?: Severity;
  readonly edits?: readonly Edit[];
  readonly holdsEitherWay?: true;
}

/** A finding on one indicator; it stands in the first of the named columns that the form has. */
export function rowFinding<Id extends string>(
  form: Form,
  { row }: AssessedRow,
  columns: readonly IndicatorColumn[],
  report: Report<Id>,
): Finding<Id> {
  return findingAt(form, row.number, indicatorName(row), cellsIn(row.cells, columns), report);
}

/** 年度资金总额 as the form prints it; where the amounts stand under their headers alone, no label names them. */
export function fundsName({ row }: Pick<AssessedFunds, 'row'>): string {
  return dropEnd(row.label.text, /[:：\s]/) || '预算资金';
}

/** A finding on 年度资金总额; it stands in the first of the named columns that the block has. */
export function fundsFinding<Id extends string>(
  form: Form,
  { row }: AssessedFunds,
  columns: readonly FundsColumn[],
  report: Report<Id>,
): Finding<Id> {
  const cells = cellsIn(row.cells, columns);
  return findingAt(
    form,
    'funds',
    fundsName({ row }),
    cells.length > 0 ? cells : [row.label],
    report,
  );
}

/** A finding on the given cells; the first one is where it stands. */
export function findingAt<Id extends string>(
  form: Form,
  row: FindingPlace,
  indicator: string,
  cells: readonly FormCell[],
  { messageId, data, severity, edits, holdsEitherWay }: Report<Id>,
): Finding<Id> {
  const finding: { -readonly [Key in keyof Finding<Id>]: Finding<Id>[Key] } = {
    messageId,
    row,
    cells: cells.map((cell) => cellReference(form, cell)),
    data: { indicator, cell: cells[0]?.address ?? '', ...data },
  };
  if (severity) finding.severity = severity;
  if (edits && edits.length > 0) finding.edits = edits;
  if (holdsEitherWay) finding.holdsEitherWay = holdsEitherWay;
  return finding;
}
