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

const HEADERS = [UNIT_HEADER, FILE_HEADER, ...OPINION_HEADERS];
const WIDTHS = [24, 30, ...OPINION_WIDTHS];

export const OPINION_LIST_SHEET = '审核意见';

/** Columns with their headers, for writers that take rows as they come. */
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

export function opinionList(rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: OPINION_LIST_SHEET,
        // with a header of its own a column would want its rows as objects
        columns: OPINION_LIST_COLUMNS.map(({ width, style }) => ({
          ...(width !== undefined && { width }),
          ...(style !== undefined && { style }),
        })),
        rows: [HEADERS, ...rows.map((row) => [...row])],
        freezePane: { rows: 1 },
      },
    ],
  });
}
