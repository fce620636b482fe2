/**
 * Excel.Range as far as the add-in uses it
 * (https://learn.microsoft.com/javascript/api/excel/excel.range).
 */
import { parseRangeAddress, toRangeAddress } from '../../core/sheet/address';
import type { CellRange } from '../../core/sheet/snapshot';
import { HostError } from './host-error';
import { isHostObject, nullObject, type Argument, type HostObject } from './host-object';
import type { HostSession } from './host-session';
import type { Json } from './json';
import { mergedAreasObject } from './merged-areas-object';
import { rangeFormatObject } from './range-format-object';
import { usedRange } from './used-range';
import {
  cellKey,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type ModelCell,
  type ModelSheet,
} from './workbook-model';
import { assertWritable, recalculate, writeEntry, writeNumberFormat } from './write-cells';

/** doc: cellCount is -1 beyond this. */
const LARGEST_CELL_COUNT = 2147483647;

function wholeSheet(): CellRange {
  return { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };
}

function boundingRange(one: CellRange, other: CellRange): CellRange {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}

function inside(area: CellRange, row: number, column: number): CellRange {
  const cell = { row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 };
  // doc: getCell may leave the range, as long as it stays on the sheet
  if (cell.row < 0 || cell.column < 0 || cell.row >= SHEET_ROWS || cell.column >= SHEET_COLUMNS) {
    throw new HostError('InvalidArgument', 'the cell is outside the sheet');
  }
  return cell;
}

/** The grid of one property; `null` instead of an error when the range is too large (doc: large ranges). */
function readGrid(
  session: HostSession,
  sheet: ModelSheet,
  area: CellRange,
  toJson: (cell: ModelCell | undefined) => Json,
): Json {
  if (area.rowCount * area.columnCount > session.limits.cellsPerRead) return null;
  session.counters.cellsRead += area.rowCount * area.columnCount;
  const grid: Json[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const line: Json[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      line.push(toJson(sheet.cells.get(cellKey(row, column))));
    }
    grid.push(line);
  }
  return grid;
}

/**
 * doc (blank and null): a 2-D array must have the range's shape, `null` in it leaves a cell alone;
 * a single value goes to every cell.
 */
function writeGrid(
  sheet: ModelSheet,
  area: CellRange,
  value: Json,
  write: (row: number, column: number, entry: string | number | boolean) => void,
): void {
  const eachEntry = (
    visit: (row: number, column: number, entry: string | number | boolean) => void,
  ): void => {
    for (let row = 0; row < area.rowCount; row += 1) {
      for (let column = 0; column < area.columnCount; column += 1) {
        const entry = entryAt(row, column);
        if (entry === null) continue;
        if (typeof entry === 'object') throw new HostError('InvalidArgument', 'not a cell value');
        visit(area.row + row, area.column + column, entry);
      }
    }
  };
  const entryAt = (row: number, column: number): Json => {
    if (!Array.isArray(value)) return value;
    const line = value[row];
    if (
      value.length !== area.rowCount ||
      !Array.isArray(line) ||
      line.length !== area.columnCount
    ) {
      throw new HostError('InvalidArgument', 'the array does not have the shape of the range');
    }
    return line[column] ?? null;
  };
  // one locked cell refuses the whole assignment (as through COM; assumed for the API)
  eachEntry((row, column) => {
    assertWritable(sheet, row, column);
  });
  eachEntry(write);
}

/** `A1:C3` or a range, as `Worksheet.getRange` and `Range.getBoundingRect` take them. */
export function areaOf(argument: Argument): CellRange {
  if (isHostObject(argument)) {
    const read = (name: string): number => Number(argument.properties[name]?.());
    return {
      row: read('rowIndex'),
      column: read('columnIndex'),
      rowCount: read('rowCount'),
      columnCount: read('columnCount'),
    };
  }
  const area = typeof argument === 'string' ? parseRangeAddress(argument) : null;
  if (!area) throw new HostError('InvalidArgument', 'not an address');
  return area;
}

export function usedRangeObject(
  session: HostSession,
  sheet: ModelSheet,
  within: CellRange | null,
  valuesOnly: boolean,
): HostObject | null {
  const used = usedRange(sheet, within ?? wholeSheet(), valuesOnly);
  return used ? rangeObject(session, sheet, used) : null;
}

export function rangeObject(session: HostSession, sheet: ModelSheet, area: CellRange): HostObject {
  const range = (part: CellRange): HostObject => rangeObject(session, sheet, part);
  const writeEntries = (value: Json): void => {
    writeGrid(sheet, area, value, (row, column, entry) => {
      writeEntry(sheet, row, column, entry, session.currentYear);
      session.counters.cellsWritten += 1;
    });
    recalculate(sheet);
    session.onChanged(sheet, area);
  };
  return {
    type: 'Range',
    identity: {},
    properties: {
      address: () => `${sheet.name}!${toRangeAddress(area)}`,
      rowIndex: () => area.row,
      columnIndex: () => area.column,
      rowCount: () => area.rowCount,
      columnCount: () => area.columnCount,
      cellCount: () => {
        const count = area.rowCount * area.columnCount;
        return count > LARGEST_CELL_COUNT ? -1 : count;
      },
      values: () => readGrid(session, sheet, area, (cell) => cell?.value ?? ''),
      // the apostrophe of text is not given back: https://github.com/OfficeDev/office-js/issues/6687
      formulas: () => readGrid(session, sheet, area, (cell) => cell?.formula ?? cell?.value ?? ''),
      numberFormat: () => readGrid(session, sheet, area, (cell) => cell?.numberFormat ?? 'General'),
      text: () => readGrid(session, sheet, area, (cell) => cell?.text ?? ''),
    },
    setters: {
      values: writeEntries,
      // doc: Range.formulas takes formulas and constants alike, with en-US spelling
      formulas: writeEntries,
      numberFormat: (value) => {
        writeGrid(sheet, area, value, (row, column, format) => {
          writeNumberFormat(sheet, row, column, String(format));
        });
      },
    },
    links: {
      format: () => rangeFormatObject(sheet, area),
    },
    methods: {
      getCell: ([row, column]) => range(inside(area, Number(row), Number(column))),
      getRow: ([row]) => range({ ...area, row: area.row + Number(row), rowCount: 1 }),
      getBoundingRect: ([other]) => range(boundingRange(area, areaOf(other))),
      // doc: throws ItemNotFound when nothing is used, unlike the worksheet's method
      getUsedRange: ([valuesOnly]) => {
        const used = usedRangeObject(session, sheet, area, valuesOnly === true);
        if (!used) throw new HostError('ItemNotFound', 'nothing is used in the range');
        return used;
      },
      getUsedRangeOrNullObject: ([valuesOnly]) =>
        usedRangeObject(session, sheet, area, valuesOnly === true) ?? nullObject('Range'),
      getMergedAreasOrNullObject: () => mergedAreasObject(sheet, area),
      // select() moves the view to the range's sheet, which must be visible to be activated
      select: () => {
        session.activate(sheet);
        session.model.selection = area;
        session.onSelectionChanged(sheet, area);
        return undefined;
      },
    },
  };
}
