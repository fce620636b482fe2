import { toCellState } from '../core/edit/cell-state';
import type { CellTarget } from '../core/edit/cell-target';
import { decideEdits } from '../core/edit/decide-edit';
import type { ApplyOutcome, CellState, Edit, JournalCell, RefusedEdit } from '../core/edit/edit';
import { SheetInputs } from '../core/edit/sheet-inputs';
import { contains, parseAddress } from '../core/sheet/address';
import type { CellPosition, CellRange } from '../core/sheet/snapshot';
import { placeObstacle } from '../core/sheet/write-obstacle';
import { success, type FileResult } from './file-failure';
import { groupBy } from './group-by';
import { stateAt, type OpenSheet } from './xlsx/open-sheet';
import { needsQuotePrefix } from './xlsx/quote-prefix';
import type { StyleSheetEditor } from './xlsx/style-sheet-editor';
import type { CellWrite, WrittenCell, XlsxWriter } from './xlsx/xlsx-writer';

/** Outcome of writing a batch, with the elements that stood in the file, for an exact undo. */
export interface AppliedEdits {
  readonly outcome: ApplyOutcome;
  readonly written: readonly WrittenCell[];
}

/** What is to be written into one cell, by which edits. */
interface PlannedCell {
  readonly position: CellPosition;
  readonly found: CellState;
  readonly target: CellTarget;
  readonly edits: readonly Edit[];
}

/** Writes a batch; what must not be written is refused edit by edit, the rest is written. */
export function applyEdits(writer: XlsxWriter, edits: readonly Edit[]): FileResult<AppliedEdits> {
  const refused: RefusedEdit[] = [];
  const written: WrittenCell[] = [];
  const journal: JournalCell[] = [];
  for (const [sheetName, sheetEdits] of groupBy(edits, ({ cell }) => cell.sheet)) {
    const sheet = writer.sheet(sheetName);
    if (!sheet.ok) return sheet;
    if (!sheet.value) {
      refused.push(...sheetEdits.map((edit): RefusedEdit => ({ edit, cause: 'sheet-missing' })));
      continue;
    }
    const wanted = planSheet(sheet.value, sheetEdits, refused);
    const planned = keepSharedFormulas(writer, sheet.value, wanted, refused);
    // a cell that is as wanted already is none that was written
    const results = writer
      .write(sheet.value, planned.map(toWrite))
      .filter(({ xmlBefore, xmlAfter }) => xmlBefore !== xmlAfter);
    for (const result of results) {
      const plan = planned.find(
        ({ edits: [first] }) => first?.cell.address === result.cell.address,
      );
      if (plan) journal.push(toJournalCell(plan, result));
    }
    written.push(...results);
  }
  return success({ outcome: { written: journal, refused, overtyped: [] }, written });
}

function planSheet(
  sheet: OpenSheet,
  edits: readonly Edit[],
  refused: RefusedEdit[],
): PlannedCell[] {
  const planned: PlannedCell[] = [];
  const inputs = new SheetInputs((address) => {
    const position = parseAddress(address);
    return position ? stateAt(sheet, position).value : null;
  });
  for (const [address, ofCell] of groupBy(edits, ({ cell }) => cell.address)) {
    const position = parseAddress(address);
    if (!position) {
      refused.push(...ofCell.map((edit): RefusedEdit => ({ edit, cause: 'host-refused' })));
      continue;
    }
    const found = stateAt(sheet, position);
    const obstacle = placeObstacle(sheet.content, position);
    const decision = decideEdits(ofCell, { state: found, obstacle }, inputs);
    const { accepted, target, refused: left } = decision;
    refused.push(...left);
    if (target) planned.push({ position, found, target, edits: accepted });
  }
  return planned;
}

/** Leaves out cells whose formula other cells would lose with it, unless these are written as well. */
function keepSharedFormulas(
  writer: XlsxWriter,
  sheet: OpenSheet,
  planned: readonly PlannedCell[],
  refused: RefusedEdit[],
): readonly PlannedCell[] {
  const replacing = planned.filter(
    ({ found, target }) => found.formula !== undefined && target.content !== undefined,
  );
  if (replacing.length === 0) return planned;
  const ranges = writer.formulaRangesOf(
    sheet,
    replacing.map(({ position }) => position),
  );
  return planned.filter(({ position, edits, found }) => {
    const range = ranges.get(`${position.row},${position.column}`);
    const isLastOne = !range || formulasIn(sheet, range).every((each) => isAmong(replacing, each));
    if (!isLastOne) {
      refused.push(...edits.map((edit): RefusedEdit => ({ edit, cause: 'formula', found })));
    }
    return isLastOne;
  });
}

function formulasIn(sheet: OpenSheet, range: CellRange): CellPosition[] {
  const { origin, rows } = sheet.content;
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const position = { row: origin.row + row, column: origin.column + column };
      return cell?.formula !== undefined && contains(range, position) ? [position] : [];
    }),
  );
}

function isAmong(planned: readonly PlannedCell[], { row, column }: CellPosition): boolean {
  return planned.some(({ position }) => position.row === row && position.column === column);
}

function toWrite({ position, edits, target }: PlannedCell): CellWrite {
  return {
    cell: (edits[0] as Edit).cell,
    position,
    content: target.content ?? null,
    restyle: (style, styles) => restyle(style, target, styles),
  };
}

function restyle(
  style: number,
  { content, numberFormat, fill }: CellTarget,
  styles: StyleSheetEditor,
): number {
  let restyled = style;
  if (fill !== undefined) restyled = styles.withFill(restyled, fill);
  if (typeof content?.value === 'number') restyled = styles.withoutQuotePrefix(restyled);
  if (numberFormat !== undefined) restyled = styles.withNumberFormat(restyled, numberFormat);
  if (
    typeof content?.value === 'string' &&
    needsQuotePrefix(content.value, styles.numberFormatOf(restyled))
  ) {
    restyled = styles.withQuotePrefix(restyled);
  }
  return restyled;
}

function toJournalCell({ found, target }: PlannedCell, result: WrittenCell): JournalCell {
  const { fillBefore, fillAfter, formatAfter } = result;
  const { value, formula } = target.content ?? found;
  return {
    cell: result.cell,
    before: toCellState({ ...found, fill: fillBefore }),
    after: toCellState({ value, formula, numberFormat: formatAfter, fill: fillAfter }),
  };
}
