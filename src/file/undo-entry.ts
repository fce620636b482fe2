import type { CellTarget } from '../core/edit/cell-target';
import { decideUndo } from '../core/edit/decide-undo';
import type { JournalCell, JournalEntry, RefusedUndo, UndoOutcome } from '../core/edit/edit';
import { parseAddress } from '../core/sheet/address';
import type { CellPosition } from '../core/sheet/snapshot';
import { placeObstacle } from '../core/sheet/write-obstacle';
import { success, type FileResult } from './file-failure';
import { isErrorText } from './format/error-values';
import { groupBy } from './group-by';
import type { CellContent } from './xlsx/cell-xml';
import { stateAt } from './xlsx/open-sheet';
import { needsQuotePrefix } from './xlsx/quote-prefix';
import type { StyleSheetEditor } from './xlsx/style-sheet-editor';
import type { CellRestore, CellWrite, XlsxWriter } from './xlsx/xlsx-writer';

/** Elements remembered since this file was opened; `undefined` when the entry is older than that. */
export type RecallElement = (cell: JournalCell) => CellRestore | undefined;

/** Outcome of undoing an entry, and whether the file had to be written for it. */
export interface UndoneEntry {
  readonly outcome: UndoOutcome;
  readonly isChanged: boolean;
}

/** Puts back every cell of an entry that still holds what was written. */
export function undoEntry(
  writer: XlsxWriter,
  entry: JournalEntry,
  recall: RecallElement,
): FileResult<UndoneEntry> {
  const restored: JournalCell[] = [];
  let isChanged = false;
  const refused: RefusedUndo[] = [];
  for (const [sheetName, cells] of groupBy(entry.cells, ({ cell }) => cell.sheet)) {
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
      const obstacle = placeObstacle(sheet.value.content, position);
      const decision = decideUndo(journalCell, { state: found, obstacle });
      switch (decision.kind) {
        case 'refused':
          refused.push({ journalCell, cause: decision.cause, found });
          break;
        case 'restore':
          writes.push(toWrite(journalCell, position, decision.target, recall(journalCell)));
          restored.push(journalCell);
          break;
        case 'restored': {
          // the element may have changed although the cell says the same
          const element = recall(journalCell);
          if (element) writes.push(toWrite(journalCell, position, {}, element));
          restored.push(journalCell);
          break;
        }
      }
    }
    if (sheet.value && writes.length > 0) {
      writer.write(sheet.value, writes);
      isChanged = true;
    }
  }
  return success({ outcome: { restored, refused, overtyped: [] }, isChanged });
}

function positionsOf(cells: readonly JournalCell[]): CellPosition[] {
  return cells.flatMap(({ cell }) => parseAddress(cell.address) ?? []);
}

function toWrite(
  { cell }: JournalCell,
  position: CellPosition,
  target: CellTarget,
  restore: CellRestore | undefined,
): CellWrite {
  return {
    cell,
    position,
    content: target.content ? toContent(target.content) : null,
    restyle: (style, styles) => restoreStyle(style, target, styles),
    ...(restore === undefined ? {} : { restore }),
  };
}

function toContent({ value, formula }: NonNullable<CellTarget['content']>): CellContent {
  return {
    value,
    ...(formula === undefined ? {} : { formula: formula.replace(/^=/, '') }),
    ...(typeof value === 'string' && isErrorText(value) ? { isError: true } : {}),
  };
}

function restoreStyle(
  style: number,
  { content, numberFormat, fill }: CellTarget,
  styles: StyleSheetEditor,
): number {
  let restored = style;
  if (numberFormat !== undefined) restored = styles.withNumberFormat(restored, numberFormat);
  if (fill !== undefined) restored = styles.withFill(restored, fill);
  if (!content) return restored;
  const { value, formula } = content;
  if (typeof value !== 'string' || formula !== undefined) {
    return styles.withoutQuotePrefix(restored);
  }
  return needsQuotePrefix(value, styles.numberFormatOf(restored))
    ? styles.withQuotePrefix(restored)
    : restored;
}
