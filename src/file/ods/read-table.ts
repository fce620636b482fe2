import type { CellRange, CellValue, SheetCell } from '../../core/sheet/snapshot';
import type { CopiedSheet } from '../copied-sheet';
import { failure, success, type FileResult } from '../file-failure';
import { GENERAL_FORMAT } from '../format/built-in-formats';
import { LAST_COLUMN, LAST_ROW } from '../format/cell-reference';
import { isoToSerial } from '../format/date-serial';
import { displayText } from '../format/display-text';
import { isErrorText } from '../format/error-values';
import { SheetRowsBuilder, type ReadBudget } from '../sheet-rows';
import { spreadFormulas, type SpreadFormula } from '../spread-formulas';
import { ColumnRuns, UnlockedRangeJoiner } from '../unlocked-range-joiner';
import { blankCell } from '../xlsx/read-cell';
import type { XmlScanner } from '../xml/xml-scanner';
import { excelFormula } from './ods-formula';
import type { OdsCellStyle, OdsStyles } from './read-data-styles';
import { readParagraphs } from './read-paragraphs';

/** A repeated blank cell or row is usually the unused rest of the sheet. */
const LONGEST_FORMATTED_RUN = 256;
const DEFAULT_STYLE: OdsCellStyle = { numberFormat: GENERAL_FORMAT, isLocked: true };
const DURATION = /^-?PT(\d+)H(\d+)M(\d+(?:[.,]\d+)?)S$/;

interface ReadCell {
  readonly cell: SheetCell | null;
  readonly style: OdsCellStyle;
  readonly repeated: number;
  /** Spaces that the file states as a count. */
  readonly spaces: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Of an array formula that begins here; 1 and 1 for other cells. */
  readonly matrixRows: number;
  readonly matrixColumns: number;
}

interface WaitingRow {
  readonly row: number;
  readonly cells: readonly ReadCell[];
  readonly repeated: number;
}

/** Reads the `<table:table>` that has just been opened, groups and header rows included. */
export function readTable(
  scanner: XmlScanner,
  position: number,
  styles: OdsStyles,
  budget: ReadBudget,
): FileResult<CopiedSheet> {
  return new TableReader(scanner, position, styles, budget).read();
}

class TableReader {
  private readonly builder = new SheetRowsBuilder();
  private readonly merges: CellRange[] = [];
  private readonly spread: SpreadFormula[] = [];
  private readonly unlocked = new UnlockedRangeJoiner();
  private readonly columnWidths = new Map<number, number>();
  private readonly columnStyles: { readonly until: number; readonly name: string | undefined }[] =
    [];
  private readonly waiting: WaitingRow[] = [];
  private isProtected = false;
  private row = 0;
  private column = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly position: number,
    private readonly styles: OdsStyles,
    private readonly budget: ReadBudget,
  ) {}

  read(): FileResult<CopiedSheet> {
    const { scanner, styles } = this;
    const name = scanner.attribute('name') ?? '';
    const isHidden = styles.hiddenTables.has(scanner.attribute('style-name') ?? '');
    this.isProtected = scanner.attribute('protected') === 'true';
    let depth = 1;
    let token = scanner.isSelfClosing ? 'end' : scanner.next();
    for (; token !== 'end'; token = scanner.next()) {
      if (token === 'close') {
        // A sub-table inside a cell has the same name.
        if (scanner.name === 'table') depth -= 1;
        if (depth === 0) break;
      } else if (scanner.name === 'table') {
        depth += scanner.isSelfClosing ? 0 : 1;
      } else if (scanner.name === 'table-column') {
        this.readColumn();
      } else if (scanner.name === 'table-row') {
        if (!this.readRow()) return failure('too-large', 'more cells than can be read');
      } else if (scanner.name === 'shapes' || scanner.name === 'forms') {
        scanner.skipElement();
      }
    }
    if (!spreadFormulas(this.builder, this.spread)) {
      return failure('too-large', 'more array formulas than can be read');
    }
    const built = this.builder.build(this.budget.places);
    if (!built) return failure('too-large', 'cells too far apart to be read');
    this.budget.places -= built.places;
    return success({
      name,
      position: this.position,
      visibility: isHidden ? 'hidden' : 'visible',
      ...built.placed,
      merges: this.merges,
      protection: this.isProtected ? { unlockedRanges: this.unlocked.finish() } : null,
      columnWidths: this.columnWidths,
    });
  }

  private readColumn(): void {
    const { scanner } = this;
    const repeated = scanner.count('number-columns-repeated', 1);
    const width = this.styles.columnWidths.get(scanner.attribute('style-name') ?? '');
    const until = Math.min(this.column + repeated, LAST_COLUMN + 1);
    if (until <= this.column) return;
    this.columnStyles.push({ until, name: scanner.attribute('default-cell-style-name') });
    if (width !== undefined) {
      for (; this.column < until; this.column += 1) this.columnWidths.set(this.column, width);
    }
    this.column = until;
  }

  /** False when the workbook holds more cells than its budget. */
  private readRow(): boolean {
    const { scanner } = this;
    const repeated = scanner.count('number-rows-repeated', 1);
    const cells: ReadCell[] = [];
    if (!scanner.isSelfClosing) {
      let column = 0;
      for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
        if (token === 'close' && scanner.name === 'table-row') break;
        if (token !== 'open') continue;
        if (scanner.name !== 'table-cell' && scanner.name !== 'covered-table-cell') continue;
        const cell = this.readCell(column);
        if (column <= LAST_COLUMN) cells.push(cell);
        column += cell.repeated;
        if (!this.budget.takeBlanks(cell.spaces)) return false;
      }
    }
    const row = { row: this.row, cells, repeated };
    this.row += repeated;
    this.waiting.push(row);
    const hasContent = cells.some(({ cell }) => cell && !isBlank(cell));
    return !hasContent || this.placeWaiting();
  }

  /** Blank rows count only where a row with content follows; the formatted rest of a sheet is dropped. */
  private placeWaiting(): boolean {
    for (const { row, cells, repeated } of this.waiting.splice(0)) {
      const hasContent = cells.some(({ cell }) => cell && !isBlank(cell));
      const longest = hasContent ? LAST_ROW + 1 - row : LONGEST_FORMATTED_RUN;
      const copies = Math.min(repeated, longest);
      for (let copy = 0; copy < copies; copy += 1) {
        if (!this.placeCells(row + copy, cells)) return false;
      }
      if (this.isProtected && !this.noteLocks(row, copies, cells)) return false;
    }
    return true;
  }

  /** False when the workbook holds more cells than its budget. */
  private placeCells(row: number, cells: readonly ReadCell[]): boolean {
    let column = 0;
    for (const { cell, repeated, rowSpan, columnSpan, matrixRows, matrixColumns } of cells) {
      if (cell?.formula !== undefined && matrixRows * matrixColumns > 1) {
        const range = { row, column, rowCount: matrixRows, columnCount: matrixColumns };
        this.spread.push({ range, formula: cell.formula });
      }
      if (rowSpan * columnSpan > 1) {
        this.merges.push({ row, column, rowCount: rowSpan, columnCount: columnSpan });
        if (!this.budget.takeCell(0)) return false;
      }
      for (let copy = 0; cell && copy < runLength(cell, repeated); copy += 1) {
        if (column + copy > LAST_COLUMN) break;
        this.builder.add(row, column + copy, cell);
        const fits = isBlank(cell)
          ? this.budget.takeBlanks(1)
          : this.budget.takeCell(cell.text.length);
        if (!fits) return false;
      }
      column += repeated;
    }
    return this.budget.takeBlanks(1);
  }

  private noteLocks(row: number, rowCount: number, cells: readonly ReadCell[]): boolean {
    const unlocked = new ColumnRuns();
    let column = 0;
    for (const { style, repeated } of cells) {
      const end = Math.min(column + repeated, LAST_COLUMN + 1);
      if (!style.isLocked) unlocked.add(column, end);
      column = end;
    }
    this.unlocked.addRows(row, rowCount, unlocked.runs);
    return this.budget.takeBlanks(cells.length);
  }

  private readCell(column: number): ReadCell {
    const { scanner } = this;
    const type = scanner.attribute('value-type') ?? '';
    const repeated = Math.max(1, scanner.count('number-columns-repeated', 1));
    const styleName = scanner.attribute('style-name') ?? this.columnStyleName(column);
    const style = this.styles.cells.get(styleName ?? '') ?? DEFAULT_STYLE;
    const spans = {
      rowSpan: Math.max(1, scanner.count('number-rows-spanned', 1)),
      columnSpan: Math.max(1, scanner.count('number-columns-spanned', 1)),
      matrixRows: Math.max(1, scanner.count('number-matrix-rows-spanned', 1)),
      matrixColumns: Math.max(1, scanner.count('number-matrix-columns-spanned', 1)),
    };
    const stored =
      scanner.attribute('value') ??
      scanner.attribute('date-value') ??
      scanner.attribute('time-value') ??
      scanner.attribute('boolean-value') ??
      scanner.attribute('string-value');
    const ownFormula = scanner.attribute('formula');
    const formula = ownFormula === undefined ? undefined : excelFormula(ownFormula);
    const { text: shown, spaces } = readParagraphs(scanner);
    const value = toValue(type, stored, shown);
    const isError = typeof value === 'string' && formula !== undefined && isErrorText(value);
    if (value === null && formula === undefined) {
      return { cell: blankCell(style), style, repeated, spaces, ...spans };
    }
    const { numberFormat } = style;
    const cell: SheetCell = {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(numberFormat === GENERAL_FORMAT ? {} : { numberFormat }),
      text: shown === '' ? displayText(value, numberFormat) : shown,
      ...(isError ? { isError: true as const } : {}),
    };
    return { cell, style, repeated, spaces, ...spans };
  }

  private columnStyleName(column: number): string | undefined {
    let from = 0;
    let to = this.columnStyles.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (column < (this.columnStyles[middle]?.until ?? 0)) to = middle;
      else from = middle + 1;
    }
    return this.columnStyles[from]?.name;
  }
}

function toValue(type: string, stored: string | undefined, shown: string): CellValue {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const number = Number(stored ?? NaN);
      return Number.isFinite(number) ? number : shown === '' ? null : shown;
    }
    case 'boolean':
      return stored === 'true';
    case 'date':
      return isoToSerial((stored ?? '').replace(/(\.\d+)?$/, '')) ?? (shown || null);
    case 'time': {
      const match = DURATION.exec(stored ?? '');
      if (!match) return shown || null;
      const seconds = Number((match[3] as string).replace(',', '.'));
      return (Number(match[1]) * 3600 + Number(match[2]) * 60 + seconds) / 86_400;
    }
    default:
      return (shown || stored) ?? null;
  }
}

function isBlank(cell: SheetCell): boolean {
  return cell.value === null && cell.formula === undefined;
}

/** A value that is repeated counts in full; a blank with a format only near the table. */
function runLength(cell: SheetCell, repeated: number): number {
  return isBlank(cell) ? Math.min(repeated, LONGEST_FORMATTED_RUN) : repeated;
}
