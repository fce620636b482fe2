import type { ApplyOutcome, CellState, Edit, JournalCell, RefusedEdit } from '../core/edit/edit';
import { replacesTypedFormula } from '../core/edit/replaces-formula';
import { isSameContent } from '../core/edit/same-content';
import { contains, parseAddress } from '../core/sheet/address';
import type { CellPosition, CellRange, CellValue } from '../core/sheet/snapshot';
import { success, type FileResult } from './file-failure';
import { groupBySheet } from './group-by-sheet';
import type { CellContent } from './xlsx/cell-xml';
import { findObstacle, stateAt, type OpenSheet } from './xlsx/open-sheet';
import { needsQuotePrefix } from './xlsx/quote-prefix';
import type { StyleSheetEditor } from './xlsx/style-sheet-editor';
import type { CellWrite, WrittenCell, XlsxWriter } from './xlsx/xlsx-writer';

/** Outcome of writing a batch, with the elements that stood in the file, for an exact undo. */
export interface AppliedEdits {
  readonly outcome: ApplyOutcome;
  readonly written: readonly WrittenCell[];
}

/** Edits of one cell; later ones may rest on what earlier ones of the same batch leave. */
interface PlannedCell {
  readonly position: CellPosition;
  readonly found: CellState;
  state: CellState;
  readonly edits: Edit[];
}

/** Writes a batch; what must not be written is refused edit by edit, the rest is written. */
export function applyEdits(writer: XlsxWriter, edits: readonly Edit[]): FileResult<AppliedEdits> {
  const refused: RefusedEdit[] = [];
  const written: WrittenCell[] = [];
  const journal: JournalCell[] = [];
  for (const [sheetName, sheetEdits] of groupBySheet(edits, ({ cell }) => cell.sheet)) {
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
  return success({ outcome: { written: journal, refused }, written });
}

function planSheet(
  sheet: OpenSheet,
  edits: readonly Edit[],
  refused: RefusedEdit[],
): PlannedCell[] {
  const planned = new Map<string, PlannedCell>();
  for (const edit of edits) {
    const position = parseAddress(edit.cell.address);
    if (!position || !isWritable(edit)) {
      refused.push({ edit, cause: 'host-refused' });
      continue;
    }
    const found = stateAt(sheet, position);
    const plan = planned.get(edit.cell.address) ?? { position, found, state: found, edits: [] };
    const obstacle = findObstacle(sheet, position);
    const isAsRead = isSameContent(edit.before, found) || isSameContent(edit.before, plan.state);
    const isTyped = obstacle === 'formula' && isAsRead && replacesTypedFormula(edit);
    if (obstacle !== null && !isTyped) refused.push({ edit, cause: obstacle, found });
    else if (!isAsRead) refused.push({ edit, cause: 'changed-since', found });
    else {
      plan.edits.push(edit);
      if (edit.change.kind !== 'fill') plan.state = withValue(plan.state, edit.change.value);
      planned.set(edit.cell.address, plan);
    }
  }
  return [...planned.values()];
}

/** Leaves out cells whose formula other cells would lose with it, unless these are written as well. */
function keepSharedFormulas(
  writer: XlsxWriter,
  sheet: OpenSheet,
  planned: readonly PlannedCell[],
  refused: RefusedEdit[],
): readonly PlannedCell[] {
  const replacing = planned.filter(
    ({ found, state }) => found.formula !== undefined && state.formula === undefined,
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

function withValue({ numberFormat, fill }: CellState, value: CellValue): CellState {
  return {
    value,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(fill === undefined ? {} : { fill }),
  };
}

/** Infinite numbers cannot be stored in a file. */
function isWritable({ change }: Edit): boolean {
  return change.kind !== 'number' || Number.isFinite(change.value);
}

function toWrite({ position, edits }: PlannedCell): CellWrite {
  let content: CellContent | null = null;
  for (const { change } of edits) {
    if (change.kind !== 'fill') content = { value: change.value };
  }
  return {
    cell: (edits[0] as Edit).cell,
    position,
    content,
    restyle: (style, styles) =>
      edits.reduce((current, edit) => restyle(current, edit, styles), style),
  };
}

function restyle(style: number, { change }: Edit, styles: StyleSheetEditor): number {
  switch (change.kind) {
    case 'fill':
      return styles.withFill(style, change.color);
    case 'number': {
      const bare = styles.withoutQuotePrefix(style);
      const { numberFormat } = change;
      return numberFormat === undefined ? bare : styles.withNumberFormat(bare, numberFormat);
    }
    case 'text':
      return needsQuotePrefix(change.value, styles.numberFormatOf(style))
        ? styles.withQuotePrefix(style)
        : style;
  }
}

function toJournalCell(plan: PlannedCell, result: WrittenCell): JournalCell {
  const { fillBefore, fillAfter, formatAfter } = result;
  const { value, formula } = plan.state;
  return {
    cell: result.cell,
    before: { ...plan.found, ...(fillBefore === undefined ? {} : { fill: fillBefore }) },
    after: {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(formatAfter === 'General' ? {} : { numberFormat: formatAfter }),
      ...(fillAfter === undefined ? {} : { fill: fillAfter }),
    },
  };
}
