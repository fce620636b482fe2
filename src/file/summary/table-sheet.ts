/** Sheets that are one table, as all of 汇总表.xlsx are and that of 审核意见汇总.xlsx. */
import type { Cell, CellStyle, WriteSheet } from 'hucre';
import { displayWidth } from '../../core/sheet/display-width';

/** What a cell holds. */
export type Value = string | number | null;

export interface Column<Item> {
  readonly header: string;
  /** In digits; a Chinese character takes two. */
  readonly width: number;
  readonly value: (item: Item) => Value;
  readonly numFmt?: string;
  /** Counts and short words. */
  readonly isCentred?: true;
  readonly link?: (item: Item) => string | null;
  /** Computes the cell in Excel, from others of its row, which counts from 1; `value` is the result as long as they are blank. */
  readonly formula?: (row: number) => string;
}

/** No clock: the same results give the same bytes, on one machine and on several. */
export const FIXED_DAY = new Date(Date.UTC(1980, 0, 2));

const FONT = { name: '宋体', size: 10 } as const;
const LINK_FONT = { ...FONT, color: { rgb: '0563C1' }, underline: true } as const;
const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
/** Not every program draws the stripes of a table, and none prints lines by itself. */
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;

/** In points: two lines, and below them the buttons of the filter. */
const HEADER_HEIGHT = 40;
const LINE_HEIGHT = 14;
/** More does not fit into a row of Excel. */
const HIGHEST = 405;

export const HEADER_STYLE = {
  alignment: { wrapText: true, vertical: 'top', horizontal: 'center' },
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  border: BORDER,
} as const satisfies CellStyle;

function styleOf<Item>({ numFmt, isCentred }: Column<Item>): CellStyle {
  return {
    alignment: { wrapText: true, vertical: 'top', ...(isCentred && { horizontal: 'center' }) },
    font: FONT,
    border: BORDER,
    ...(numFmt !== undefined && { numFmt }),
  };
}

/** How many lines the text takes in a column; a little of its width is margin. */
function linesIn(value: Value, width: number): number {
  if (typeof value !== 'string') return 1;
  return value
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (width - 1))), 0);
}

/** Rows of several lines: not every program finds their height by itself. Others stay as high as they need to be. */
function heights<Item>(
  columns: readonly Column<Item>[],
  rows: readonly (readonly Value[])[],
): Map<number, { height: number }> {
  const found = new Map([[0, { height: HEADER_HEIGHT }]]);
  rows.forEach((row, index) => {
    const lines = row.map((value, column) => linesIn(value, columns[column]?.width ?? 1));
    const most = Math.max(1, ...lines);
    if (most > 1) found.set(index + 1, { height: Math.min(HIGHEST, most * LINE_HEIGHT) });
  });
  return found;
}

/** A sheet that is one table: filter, frozen header, printed on A4 across with the header on every page. */
export function tableSheet<Item>(
  name: string,
  tableName: string,
  columns: readonly Column<Item>[],
  items: readonly Item[],
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach((_, column) => cells.set(`0,${column}`, { style: HEADER_STYLE }));
  items.forEach((item, row) => {
    columns.forEach((column, index) => {
      const { link, formula, value } = column;
      if (formula) {
        const formulaResult = value(item) ?? '';
        cells.set(`${row + 1},${index}`, { formula: formula(row + 2), formulaResult });
      }
      const target = link?.(item) ?? null;
      if (target === null) return;
      const style = { ...styleOf(column), font: LINK_FONT };
      cells.set(`${row + 1},${index}`, { hyperlink: { target }, style });
    });
  });
  const rows = items.map((item) => columns.map(({ value }) => value(item)));
  return {
    name,
    columns: columns.map((column) => ({ width: column.width, style: styleOf(column) })),
    rows: [columns.map(({ header }) => header), ...rows],
    cells,
    rowDefs: heights(columns, rows),
    freezePane: { rows: 1 },
    // Excel wants a row under the header of every table
    ...(items.length > 0 && {
      tables: [
        {
          name: tableName,
          columns: columns.map(({ header }) => ({ name: header })),
          style: 'TableStyleMedium2',
        },
      ],
    }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  };
}
