/** Reads the points of an 审核意见 sheet back, for the second round. */
import { FILE_HEADER, OPINION_HEADERS, PART_NAMES, UNIT_HEADER } from '../report/opinion-sheet';
import { ACCEPTED_ACTION, OPINION_ACTIONS } from '../report/opinion-summary';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { normalise } from '../sheet/text';
import type { EarlierFinding } from './earlier-form';

/** A point with the file it was about; `''` where the sheet is about one workbook and does not say. */
export interface SentFinding extends EarlierFinding {
  readonly file: string;
  readonly unit: string;
}

type Header = (typeof OPINION_HEADERS)[number] | typeof FILE_HEADER | typeof UNIT_HEADER;

const HEADERS: readonly Header[] = [UNIT_HEADER, FILE_HEADER, ...OPINION_HEADERS];

/** What the unit need not do anything about. */
const ASKS_NOTHING: ReadonlySet<string> = new Set([ACCEPTED_ACTION, OPINION_ACTIONS.info]);

const CODE = /^[A-Z]\d{2}$/;
const REQUIRED: readonly Header[] = ['编号', '工作表', '问题'];

function columnsOf(row: SheetSnapshot['rows'][number]): Map<Header, number> | null {
  const columns = new Map<Header, number>();
  row.forEach((cell, index) => {
    const text = normalise(cell?.text ?? '');
    const header = HEADERS.find((each) => each === text);
    if (header && !columns.has(header)) columns.set(header, index);
  });
  return REQUIRED.every((header) => columns.has(header)) ? columns : null;
}

function pointsOf(sheet: SheetSnapshot): SentFinding[] {
  const headerRow = sheet.rows.findIndex((row) => columnsOf(row) !== null);
  const columns = headerRow < 0 ? null : columnsOf(sheet.rows[headerRow] ?? []);
  if (!columns) return [];
  return sheet.rows.slice(headerRow + 1).flatMap((row) => {
    const text = (header: Header): string => {
      const column = columns.get(header);
      return column === undefined ? '' : (row[column]?.text ?? '').trim();
    };
    if (!CODE.test(text('编号')) || ASKS_NOTHING.has(text('要求'))) return [];
    const about = text('指标');
    const part = partNamed(about);
    return [
      {
        file: text(FILE_HEADER),
        unit: text(UNIT_HEADER),
        code: text('编号'),
        project: text('项目'),
        sheet: text('工作表'),
        cell: text('单元格'),
        indicator: part === 'row' ? about : '',
        message: text('问题'),
        part,
        field: null,
        rows: [],
      },
    ];
  });
}

/** Sheets of earlier programs leave the column blank where a point is on no row. */
function partNamed(about: string): EarlierFinding['part'] {
  if (about === '') return 'form';
  const parts = Object.keys(PART_NAMES) as (keyof typeof PART_NAMES)[];
  return parts.find((part) => PART_NAMES[part] === about) ?? 'row';
}

/** All points of all opinion sheets in a workbook; `[]` when it holds none. Accepted points are left out. */
export function readOpinionSheets(workbook: WorkbookSnapshot): SentFinding[] {
  return workbook.sheets.flatMap(pointsOf);
}
