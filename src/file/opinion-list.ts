/** 审核意见汇总.xlsx: the points of all opinions of a batch, one row per cell. */
import { writeXlsx, type ColumnDef } from 'hucre';
import type { Opinion } from '../core/report/opinion';
import {
  FILE_HEADER,
  OPINION_HEADERS,
  OPINION_WIDTHS,
  sectionRows,
  UNIT_HEADER,
} from '../core/report/opinion-sheet';
import { FIXED_DAY, tableSheet, type Column } from './summary/table-sheet';

const HEADERS = [UNIT_HEADER, FILE_HEADER, ...OPINION_HEADERS];
const WIDTHS = [24, 30, ...OPINION_WIDTHS];

export const OPINION_LIST_SHEET = '审核意见';

/** Columns with their headers, for a list too long for a table that is made at once. */
export const OPINION_LIST_COLUMNS: ColumnDef[] = HEADERS.map((header, index) => ({
  header,
  width: WIDTHS[index] ?? 12,
  style: { alignment: { wrapText: true, vertical: 'top' } },
}));

/** One opinion's rows, in the order of the columns. `received`: where its files were, in the order of `opinion.files`. */
export function opinionListRows(
  opinion: Opinion,
  received: readonly string[],
): (string | number)[][] {
  return opinion.sections.flatMap((section) => {
    // a letter on one file does not name it
    const place = received[Math.max(0, opinion.files.indexOf(section.file))] ?? '';
    return sectionRows(section).map((row) => [opinion.addressee, place, ...row]);
  });
}

const TABLE: readonly Column<readonly (string | number)[]>[] = HEADERS.map((header, index) => ({
  header,
  width: WIDTHS[index] ?? 12,
  value: (row) => row[index] ?? null,
}));

export function opinionList(rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [tableSheet(OPINION_LIST_SHEET, 'Opinions', TABLE, rows)],
    properties: { title: OPINION_LIST_SHEET, modified: FIXED_DAY },
  });
}
