import { parseRangeAddress } from '../../core/sheet/address';
import type { CellRange, SheetCell, SheetProtection } from '../../core/sheet/snapshot';
import { failure, success, type FileResult } from '../file-failure';
import { LAST_COLUMN, LAST_ROW, readCellReference } from '../format/cell-reference';
import { SheetRowsBuilder, type PlacedRows, type ReadBudget } from '../sheet-rows';
import { spreadFormulas } from '../spread-formulas';
import { XmlScanner } from '../xml/xml-scanner';
import { FormulaBook } from './formula-book';
import { readCell, type CellContext } from './read-cell';
import { readUnlockedRanges } from './unlocked-ranges';

/** What one sheet part holds. */
export interface Worksheet extends PlacedRows {
  readonly merges: readonly CellRange[];
  readonly protection: SheetProtection | null;
}

/** Reads a sheet part. The stated dimension is ignored: many writers get it wrong. */
export function readWorksheet(
  xml: string,
  context: CellContext,
  budget: ReadBudget,
): FileResult<Worksheet> {
  const scanner = new XmlScanner(xml);
  const builder = new SheetRowsBuilder();
  const formulas = new FormulaBook();
  const merges: CellRange[] = [];
  const editable: CellRange[] = [];
  let isProtected = false;
  let isComplete = false;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close') {
      if (scanner.name === 'worksheet') isComplete = true;
    } else if (scanner.name === 'sheetData') {
      if (!readCells(scanner, context, budget, builder, formulas)) {
        return failure('too-large', 'more cells than can be read');
      }
    } else if (scanner.name === 'mergeCell') {
      const range = parseRangeAddress(scanner.attribute('ref') ?? '');
      if (range && range.rowCount * range.columnCount > 1) merges.push(range);
      if (!budget.takeCell(0)) return failure('too-large', 'more merged areas than can be read');
    } else if (scanner.name === 'sheetProtection') {
      isProtected = scanner.isOn('sheet');
    } else if (scanner.name === 'protectedRange') {
      editable.push(...readOpenRanges(scanner));
    } else if (scanner.isSelfClosing && scanner.name === 'worksheet') {
      isComplete = true;
    }
  }
  if (!isComplete) return failure('truncated', 'a sheet ends in the middle');
  if (context.sharedStrings.isShort) return failure('truncated', 'texts of cells are missing');
  if (!spreadFormulas(builder, formulas.spread)) {
    return failure('too-large', 'more array formulas than can be read');
  }
  const built = builder.build(budget.places);
  if (!built) return failure('too-large', 'cells too far apart to be read');
  budget.places -= built.places;
  if (!isProtected) return success({ ...built.placed, merges, protection: null });
  const unlocked = readUnlockedRanges(xml, context.styles, builder.area, budget);
  if (!unlocked) return failure('too-large', 'more unlocked areas than can be read');
  const protection = { unlockedRanges: [...unlocked, ...editable] };
  return success({ ...built.placed, merges, protection });
}

/** False when the workbook holds more cells than its budget. */
function readCells(
  scanner: XmlScanner,
  context: CellContext,
  budget: ReadBudget,
  builder: SheetRowsBuilder,
  formulas: FormulaBook,
): boolean {
  if (scanner.isSelfClosing) return true;
  let row = -1;
  let column = -1;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close') {
      if (scanner.name === 'sheetData') return true;
    } else if (scanner.name === 'row') {
      row = scanner.count('r', row + 2) - 1;
      column = -1;
    } else if (scanner.name === 'c') {
      const reference = scanner.attribute('r');
      // Rows and cells without a reference follow the one before.
      const position = (reference && readCellReference(reference)) || { row, column: column + 1 };
      ({ column } = position);
      const cell = readCell(scanner, position, context, formulas);
      if (!cell || position.row < 0 || position.row > LAST_ROW || column > LAST_COLUMN) continue;
      builder.add(position.row, column, cell);
      if (isBlank(cell)) continue;
      if (!budget.takeCell(cell.text.length + (cell.formula?.length ?? 0))) return false;
    }
  }
  return true;
}

function isBlank(cell: SheetCell): boolean {
  return cell.value === null && cell.formula === undefined;
}

/** Ranges that everybody may edit; one with a password stays locked. */
function readOpenRanges(scanner: XmlScanner): CellRange[] {
  const secrets = ['password', 'hashValue', 'securityDescriptor'];
  if (secrets.some((name) => scanner.attribute(name) !== undefined)) return [];
  const ranges: CellRange[] = [];
  for (const address of (scanner.attribute('sqref') ?? '').split(/\s+/)) {
    const range = parseRangeAddress(address);
    if (range) ranges.push(range);
  }
  return ranges;
}
