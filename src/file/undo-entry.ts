import type {
  CellState,
  JournalCell,
  JournalEntry,
  RefusedUndo,
  UndoOutcome,
} from '../core/edit/edit';
import { isSameContent } from '../core/edit/same-content';
import { parseAddress } from '../core/sheet/address';
import type { CellPosition } from '../core/sheet/snapshot';
import { success, type FileResult } from './file-failure';
import { isErrorText } from './format/error-values';
import { groupBySheet } from './group-by-sheet';
import { GENERAL_FORMAT } from './format/built-in-formats';
import type { CellContent } from './xlsx/cell-xml';
import { findObstacle, stateAt } from './xlsx/open-sheet';
import { needsQuotePrefix } from './xlsx/quote-prefix';
import type { StyleSheetEditor } from './xlsx/style-sheet-editor';
import type { CellRestore, CellWrite, XlsxWriter } from './xlsx/xlsx-writer';

/** Elements remembered since this file was opened; `undefined` when the entry is older than that. */
export type RecallElement = (cell: JournalCell) => CellRestore | undefined;

/** Puts back every cell of an entry that still holds what was written. */
export function undoEntry(
  writer: XlsxWriter,
  entry: JournalEntry,
  recall: RecallElement,
): FileResult<UndoOutcome> {
  const restored: JournalCell[] = [];
  const refused: RefusedUndo[] = [];
  for (const [sheetName, cells] of groupBySheet(entry.cells, ({ cell }) => cell.sheet)) {
    const sheet = writer.sheet(sheetName);
    if (!sheet.ok) return sheet;
    const fills = sheet.value
      ? writer.fillsOf(sheet.value, positionsOf(cells))
      : new Map<string, string>();
    const writes: CellWrite[] = [];
    for (const journalCell of cells) {
      const position = parseAddress(journalCell.cell.address);
      if (!sheet.value || !position) {
        refused.push({ journalCell, cause: 'sheet-missing' });
        continue;
      }
      const fill = fills.get(`${position.row},${position.column}`);
      const found = stateAt(sheet.value, position, fill);
      const obstacle = findObstacle(sheet.value, position);
      if (!isAsWritten(found, journalCell)) {
        refused.push({ journalCell, cause: 'changed-since', found });
      } else if (obstacle !== null && obstacle !== 'formula') {
        refused.push({ journalCell, cause: obstacle, found });
      } else {
        writes.push(toWrite(journalCell, position, recall(journalCell)));
        restored.push(journalCell);
      }
    }
    if (sheet.value) writer.write(sheet.value, writes);
  }
  return success({ restored, refused });
}

function positionsOf(cells: readonly JournalCell[]): CellPosition[] {
  return cells.flatMap(({ cell }) => parseAddress(cell.address) ?? []);
}

/** The fill matters only where we changed it: a colour of the user's own beside our score is no obstacle. */
function isAsWritten(found: CellState, { before, after }: JournalCell): boolean {
  const isOurFill = before.fill !== after.fill;
  return isSameContent(found, after) && (!isOurFill || found.fill === after.fill);
}

function toWrite(
  journalCell: JournalCell,
  position: CellPosition,
  restore: CellRestore | undefined,
): CellWrite {
  const { cell, before, after } = journalCell;
  return {
    cell,
    position,
    content: isSameContent(before, after) ? null : toContent(journalCell),
    restyle: (style, styles) => restoreStyle(style, journalCell, styles),
    ...(restore === undefined ? {} : { restore }),
  };
}

function toContent({ before: { value, formula } }: JournalCell): CellContent {
  return {
    value,
    ...(formula === undefined ? {} : { formula: formula.replace(/^=/, '') }),
    ...(typeof value === 'string' && isErrorText(value) ? { isError: true } : {}),
  };
}

function restoreStyle(
  style: number,
  { before, after }: JournalCell,
  styles: StyleSheetEditor,
): number {
  let restored = style;
  if (before.numberFormat !== after.numberFormat) {
    restored = styles.withNumberFormat(restored, before.numberFormat ?? GENERAL_FORMAT);
  }
  if (before.fill !== after.fill) restored = styles.withFill(restored, before.fill ?? null);
  const { value, formula } = before;
  if (typeof value !== 'string' || formula !== undefined)
    return styles.withoutQuotePrefix(restored);
  return needsQuotePrefix(value, styles.numberFormatOf(restored))
    ? styles.withQuotePrefix(restored)
    : restored;
}
