/** How the sheets of a file look: widths, heights, alignment, borders. For the eye only; contents come from the model. */
import { read, type CellStyle, type Sheet } from 'hucre';
import { keyPosition, type WorkbookModel } from '../host/workbook-model';

export interface CellLook {
  readonly isBold: boolean;
  readonly fontSize: number | null;
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly isWrapped: boolean;
  readonly hasBorder: boolean;
}

export interface SheetLook {
  /** Pixels per column; `null` is the standard width. */
  readonly columnWidths: readonly (number | null)[];
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  lookOf(row: number, column: number): CellLook | null;
}

const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;

function toColor(rgb: string | undefined): string | null {
  if (rgb === undefined) return null;
  const digits = rgb.replace('#', '');
  return /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(digits) ? `#${digits.slice(-6)}` : null;
}

function toLook(style: CellStyle): CellLook {
  const { font, fill, alignment, border } = style;
  const horizontal = alignment?.horizontal;
  const vertical = alignment?.vertical;
  return {
    isBold: font?.bold === true,
    fontSize: font?.size ?? null,
    color: toColor(font?.color?.rgb),
    fill: fill?.type === 'pattern' ? toColor(fill.fgColor?.rgb) : null,
    horizontal:
      horizontal === 'left' || horizontal === 'center' || horizontal === 'right'
        ? horizontal
        : null,
    vertical: vertical === 'top' ? 'top' : vertical === 'center' ? 'middle' : 'bottom',
    isWrapped: alignment?.wrapText === true,
    hasBorder: Boolean(border?.top ?? border?.bottom ?? border?.left ?? border?.right),
  };
}

function toSheetLook(sheet: Sheet): SheetLook {
  const looks = new Map<CellStyle, CellLook>();
  const hiddenRows = new Set<number>();
  const rowHeights = new Map<number, number>();
  sheet.rowDefs?.forEach((row, index) => {
    if (row.hidden) hiddenRows.add(index);
    if (row.height !== undefined) rowHeights.set(index, Math.round(row.height * PIXELS_PER_POINT));
  });
  const columns = sheet.columns ?? [];
  return {
    columnWidths: columns.map((column) =>
      column?.width === undefined
        ? null
        : Math.round(column.width * PIXELS_PER_CHARACTER + CELL_PADDING),
    ),
    rowHeights,
    hiddenRows,
    hiddenColumns: new Set(columns.flatMap((column, index) => (column?.hidden ? [index] : []))),
    lookOf(row, column) {
      const style = sheet.cells?.get(`${row},${column}`)?.style;
      if (!style) return null;
      const known = looks.get(style);
      if (known) return known;
      const look = toLook(style);
      looks.set(style, look);
      return look;
    },
  };
}

const PLAIN: SheetLook = {
  columnWidths: [],
  rowHeights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  lookOf: () => null,
};

/** Looks by sheet name. A file whose styles cannot be read is shown plain. */
export async function readLooks(bytes: Uint8Array): Promise<ReadonlyMap<string, SheetLook>> {
  try {
    const workbook = await read(bytes, { readStyles: true });
    return new Map(workbook.sheets.map((sheet) => [sheet.name, toSheetLook(sheet)]));
  } catch {
    return new Map();
  }
}

/** Fills belong to the model, since the add-in changes them; the file's fills are put in once. */
export function putFills(model: WorkbookModel, looks: ReadonlyMap<string, SheetLook>): void {
  for (const sheet of model.sheets) {
    const look = lookOfSheet(looks, sheet.name);
    sheet.cells.forEach((cell, key) => {
      const { row, column } = keyPosition(key);
      const fill = look.lookOf(row, column)?.fill;
      if (fill) cell.fill = fill;
    });
  }
}

export function lookOfSheet(looks: ReadonlyMap<string, SheetLook>, name: string): SheetLook {
  return looks.get(name) ?? PLAIN;
}
