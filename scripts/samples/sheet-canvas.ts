import type { Cell, CellStyle, PageSetup, WriteSheet } from 'hucre';

/** How a cell of a printed form looks. */
export type Look = 'title' | 'subtitle' | 'label' | 'value' | 'text' | 'plain' | 'note';

/** A number as forms show it, a percentage, or a formula that only holds what was typed. */
export type FormValue =
  | string
  | number
  | null
  | { readonly value: number; readonly format: string }
  | { readonly formula: string; readonly result: number };

const FONT_NAME = '宋体';
const FONT_SIZE = 10;
const LABEL_COLOR = 'DDEBF7';
const THIN = { style: 'thin', color: { rgb: '000000' } } as const;
const BORDER = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const FRAMED: readonly Look[] = ['label', 'value', 'text'];
const POINTS_PER_LINE = 14;
const LOWEST_ROW = 20;
const WIDTH_OF_CHINESE_CHARACTER = 2;

/** A4, one page wide, centred: the way these forms are printed and handed in. */
const PAGE: PageSetup = {
  paperSize: 'a4',
  orientation: 'portrait',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
};

/** Builds one sheet cell by cell, with merges, frames and row heights that fit the text. */
export class SheetCanvas {
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly merges: NonNullable<WriteSheet['merges']> = [];
  private readonly heights = new Map<number, number>();
  /** Next row to be written. */
  row = 0;

  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  get columnCount(): number {
    return this.widths.length;
  }

  /** Writes a cell and merges it over `columns` × `rows`; all cells of the area get the look. */
  put(row: number, column: number, value: FormValue, look: Look, columns = 1, rows = 1): void {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        this.cells.set(`${r},${c}`, { value: null, type: 'empty', style: styleOf(look) });
      }
    }
    this.cells.set(`${row},${column}`, toCell(value, look));
    if (columns * rows > 1) {
      const endRow = row + rows - 1;
      this.merges.push({ startRow: row, startCol: column, endRow, endCol: column + columns - 1 });
    }
    if (typeof value === 'string') this.makeRoom(row, column, value, columns, rows);
  }

  setHeight(row: number, points: number): void {
    this.heights.set(row, Math.max(points, this.heights.get(row) ?? 0));
  }

  toSheet(overrides: Partial<WriteSheet> = {}): WriteSheet {
    return {
      name: this.name,
      columns: this.widths.map((width) => ({ width })),
      cells: this.cells,
      merges: this.merges,
      rowDefs: new Map([...this.heights].map(([row, height]) => [row, { height }])),
      pageSetup: PAGE,
      headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
      ...overrides,
    };
  }

  private makeRoom(row: number, column: number, text: string, columns: number, rows: number): void {
    const width = this.widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    const lines = text
      .split('\n')
      .map((line) => Math.max(1, Math.ceil(displayWidth(line) / Math.max(1, width - 1))))
      .reduce((sum, count) => sum + count, 0);
    const height = Math.max(LOWEST_ROW, (lines * POINTS_PER_LINE + 6) / rows);
    for (let r = row; r < row + rows; r += 1) this.setHeight(r, Math.ceil(height));
  }
}

function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += character.charCodeAt(0) > 0xff ? WIDTH_OF_CHINESE_CHARACTER : 1;
  }
  return width;
}

function toCell(value: FormValue, look: Look): Partial<Cell> {
  const style = styleOf(look);
  if (value === null || value === '') return { value: null, type: 'empty', style };
  if (typeof value === 'string') return { value, type: 'string', style };
  if (typeof value === 'number') return { value, type: 'number', style };
  if ('formula' in value) {
    const { formula, result } = value;
    return { type: 'formula', formula, formulaResult: result, value: result, style };
  }
  return { value: value.value, type: 'number', style: { ...style, numFmt: value.format } };
}

function styleOf(look: Look): CellStyle {
  const isTitle = look === 'title';
  return {
    font: {
      name: FONT_NAME,
      size: isTitle ? 16 : FONT_SIZE,
      bold: isTitle || look === 'label',
    },
    alignment: {
      horizontal: look === 'text' || look === 'note' ? 'left' : 'center',
      vertical: 'center',
      wrapText: true,
    },
    ...(FRAMED.includes(look) ? { border: BORDER } : {}),
    ...(look === 'label'
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: LABEL_COLOR } } }
      : {}),
  };
}
