/** An opinion that was sent out as a sheet and comes back with the second round. */
import type { WorkbookAssessment } from '../../../src/core/report/assessment';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import { buildOpinion } from '../../../src/core/report/opinion';
import { opinionSheet } from '../../../src/core/report/opinion-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';

/** The opinion as it stands on the sheet that was sent and came back. */
export function sentBack(workbook: WorkbookAssessment, name = '审核意见'): WorkbookSnapshot {
  const { rows } = opinionSheet(buildOpinion(workbook, nationalPolicy));
  const sheet: SheetSnapshot = {
    name,
    position: 1,
    visibility: 'visible',
    origin: { row: 0, column: 0 },
    rows: rows.map((row) =>
      row.map((value) => (value === null || value === '' ? null : { value, text: String(value) })),
    ),
    merges: [],
    protection: null,
  };
  return { name: '自评表.xlsx', sheets: [sheet] };
}
