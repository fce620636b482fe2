import type {
  CellPosition,
  CellRange,
  CellValue,
  SheetCell,
  SheetProtection,
} from '../../core/sheet/snapshot';
import { failure, success, type FileResult } from '../file-failure';
import { GENERAL_FORMAT } from '../format/built-in-formats';
import { displayText } from '../format/display-text';
import { SheetRowsBuilder, type ReadBudget } from '../sheet-rows';
import { ColumnRuns, UnlockedRangeJoiner } from '../unlocked-range-joiner';
import { blankCell, DAYS_1900_TO_1904 } from '../xlsx/read-cell';
import type { Worksheet } from '../xlsx/read-worksheet';
import { decodeCompactNumber, RECORD, RecordReader, type BiffRecord } from './biff-records';
import { formulaText, UNREADABLE_FORMULA } from './formula-text';
import type { XlsGlobals } from './read-globals';

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};
const COLUMN_UNIT = 256;
/** The only token of a cell whose formula stands elsewhere. */
const SHARED_TOKEN = 0x01;
/** Bytes before the length of the tokens. */
const SHARED_HEADER_BYTES: Readonly<Record<number, number>> = {
  [RECORD.SHARED_FORMULA]: 8,
  [RECORD.ARRAY_FORMULA]: 12,
};

/** A worksheet with the widths of its columns in characters, for a copy in another format. */
export interface XlsSheet extends Worksheet {
  readonly columnWidths: ReadonlyMap<number, number>;
}

/** Reads the records of one sheet; `first` is the index of its BEGIN record. */
export function readXlsSheet(
  records: readonly BiffRecord[],
  first: number,
  globals: XlsGlobals,
  budget: ReadBudget,
): FileResult<XlsSheet> {
  const reader = new XlsSheetReader(globals, budget);
  let depth = 0;
  for (let index = first; index < records.length; index += 1) {
    const record = records[index] as BiffRecord;
    // Charts inside a sheet bring their own BEGIN and EOF.
    if (record.id === RECORD.BEGIN) depth += 1;
    else if (record.id === RECORD.EOF) depth -= 1;
    else if (depth === 1 && !reader.read(record, records[index + 1])) {
      return failure('too-large', 'more cells than can be read');
    }
    if (depth === 0) return reader.finish();
  }
  return failure('truncated', 'a sheet ends in the middle');
}

class XlsSheetReader {
  private readonly builder = new SheetRowsBuilder();
  private readonly merges: CellRange[] = [];
  private readonly columnWidths = new Map<number, number>();
  private readonly unlocked = new Map<number, Set<number>>();
  /** Tokens of shared and array formulas by `row,column` of their first cell. */
  private readonly shared = new Map<string, Uint8Array>();
  private isProtected = false;
  /** A formula whose text result stands in a later STRING record. */
  private waiting: { row: number; column: number; style: number; formula: string } | null = null;

  constructor(
    private readonly globals: XlsGlobals,
    private readonly budget: ReadBudget,
  ) {}

  /** False when the workbook holds more cells than its budget. */
  read({ id, blocks }: BiffRecord, next: BiffRecord | undefined): boolean {
    const reader = new RecordReader(blocks);
    switch (id) {
      case RECORD.SHARED_STRING_CELL: {
        const place = readPlace(reader);
        return this.add(place, this.globals.sharedStrings[reader.uint32()] ?? null);
      }
      case RECORD.LABEL:
      case RECORD.RICH_STRING:
        return this.add(readPlace(reader), reader.text());
      case RECORD.NUMBER:
        return this.add(readPlace(reader), reader.double());
      case RECORD.COMPACT_NUMBER:
        return this.add(readPlace(reader), decodeCompactNumber(reader.uint32()));
      case RECORD.MULTIPLE_NUMBERS:
        return this.readSeveral(reader, ((blocks[0]?.length ?? 0) - 6) / 6, true);
      case RECORD.MULTIPLE_BLANKS:
        return this.readSeveral(reader, ((blocks[0]?.length ?? 0) - 6) / 2, false);
      case RECORD.BLANK:
        return this.add(readPlace(reader), null);
      case RECORD.BOOLEAN_OR_ERROR: {
        const place = readPlace(reader);
        const value = reader.byte();
        const isError = reader.byte() === 1;
        return this.add(place, isError ? errorText(value) : value !== 0, undefined, isError);
      }
      case RECORD.FORMULA:
        return this.readFormula(reader, blocks[0] as Uint8Array, next);
      case RECORD.STRING: {
        const { waiting } = this;
        this.waiting = null;
        return waiting ? this.add(waiting, reader.text(), waiting.formula) : true;
      }
      case RECORD.MERGED_CELLS:
        this.readMerges(reader);
        return true;
      case RECORD.PROTECT:
        this.isProtected = reader.uint16() === 1;
        return true;
      case RECORD.COLUMN_INFO:
        this.readColumnWidth(reader);
        return true;
      default:
        return true;
    }
  }

  finish(): FileResult<XlsSheet> {
    const built = this.builder.build(this.budget.places);
    if (!built) return failure('too-large', 'cells too far apart to be read');
    this.budget.places -= built.places;
    return success({
      ...built.placed,
      merges: this.merges,
      protection: this.isProtected ? this.protection() : null,
      columnWidths: this.columnWidths,
    });
  }

  private protection(): SheetProtection {
    const joiner = new UnlockedRangeJoiner();
    const rows = [...this.unlocked.keys()].sort((one, other) => one - other);
    for (const row of rows) {
      const columns = [...(this.unlocked.get(row) as Set<number>)];
      const runs = new ColumnRuns();
      columns.sort((one, other) => one - other);
      columns.forEach((column) => runs.add(column, column + 1));
      joiner.addRows(row, 1, runs.runs);
    }
    return { unlockedRanges: joiner.finish() };
  }

  private add(
    { row, column, style }: { row: number; column: number; style: number },
    value: CellValue,
    formula?: string,
    isError = false,
  ): boolean {
    const format = this.globals.styles[style];
    const numberFormat = format?.numberFormat ?? GENERAL_FORMAT;
    if (format && !format.isLocked) this.noteUnlocked(row, column);
    const isBlank = (value === null || value === '') && formula === undefined;
    if (isBlank) {
      const blank = blankCell({ numberFormat });
      if (blank) this.builder.add(row, column, blank);
      return true;
    }
    const isOldDate =
      typeof value === 'number' && this.globals.isDate1904 && format?.isDate === true;
    const shown = isOldDate ? value + DAYS_1900_TO_1904 : value;
    const cell: SheetCell = {
      value: shown,
      ...(formula === undefined ? {} : { formula }),
      ...(numberFormat === GENERAL_FORMAT ? {} : { numberFormat }),
      text: displayText(shown, numberFormat),
      ...(isError ? { isError: true as const } : {}),
    };
    this.builder.add(row, column, cell);
    return this.budget.takeCell(cell.text.length);
  }

  private noteUnlocked(row: number, column: number): void {
    const columns = this.unlocked.get(row);
    if (columns) columns.add(column);
    else this.unlocked.set(row, new Set([column]));
  }

  private readSeveral(reader: RecordReader, count: number, hasNumbers: boolean): boolean {
    const row = reader.uint16();
    const first = reader.uint16();
    for (let index = 0; index < count; index += 1) {
      const style = reader.uint16();
      const value = hasNumbers ? decodeCompactNumber(reader.uint32()) : null;
      if (!this.add({ row, column: first + index, style }, value)) return false;
    }
    return true;
  }

  private readFormula(
    reader: RecordReader,
    block: Uint8Array,
    next: BiffRecord | undefined,
  ): boolean {
    const place = readPlace(reader);
    const result = block.subarray(6, 14);
    const tokens = block.subarray(22, 22 + (((block[21] ?? 0) << 8) | (block[20] ?? 0)));
    const formula = this.formulaOf(tokens, place, next);
    const isNumber = result[6] !== 0xff || result[7] !== 0xff;
    if (isNumber) return this.add(place, new RecordReader([result]).double(), formula);
    switch (result[0] as number) {
      case 0:
        this.waiting = { ...place, formula };
        return true;
      case 1:
        return this.add(place, result[2] !== 0, formula);
      case 2:
        return this.add(place, errorText(result[2] as number), formula, true);
      default:
        return this.add(place, null, formula);
    }
  }

  /** A formula shared with other cells, or of an array, stands in the record behind its first cell. */
  private formulaOf(tokens: Uint8Array, place: CellPosition, next: BiffRecord | undefined): string {
    if (tokens[0] !== SHARED_TOKEN) return formulaText(tokens, place);
    const target = new RecordReader([tokens.subarray(1)]);
    const key = `${target.uint16()},${target.uint16()}`;
    const headerBytes = next && SHARED_HEADER_BYTES[next.id];
    if (next && headerBytes !== undefined && key === `${place.row},${place.column}`) {
      const content = new RecordReader(next.blocks);
      content.skip(headerBytes);
      const length = content.uint16();
      const start = headerBytes + 2;
      this.shared.set(key, (next.blocks[0] as Uint8Array).subarray(start, start + length));
    }
    const shared = this.shared.get(key);
    return shared ? formulaText(shared, place) : UNREADABLE_FORMULA;
  }

  private readMerges(reader: RecordReader): void {
    for (let left = reader.uint16(); left > 0 && !reader.isAtEnd; left -= 1) {
      const [row, lastRow] = [reader.uint16(), reader.uint16()];
      const [column, lastColumn] = [reader.uint16(), reader.uint16()];
      const range = {
        row,
        column,
        rowCount: lastRow - row + 1,
        columnCount: lastColumn - column + 1,
      };
      if (range.rowCount * range.columnCount > 1) this.merges.push(range);
    }
  }

  private readColumnWidth(reader: RecordReader): void {
    const first = reader.uint16();
    const last = Math.min(reader.uint16(), 255);
    const width = reader.uint16() / COLUMN_UNIT;
    for (let column = first; column <= last; column += 1) this.columnWidths.set(column, width);
  }
}

function readPlace(reader: RecordReader): { row: number; column: number; style: number } {
  return { row: reader.uint16(), column: reader.uint16(), style: reader.uint16() };
}

function errorText(code: number): string {
  return ERRORS[code] ?? '#N/A';
}
