/**
 * What the journal keeps after a write, an undo and a reading. A cell leaves it only when it is put back,
 * when somebody else has written into it since, or when a person gives it up.
 */
import { parseAddress, toReference } from '../sheet/address';
import { cellAt } from '../sheet/cell-at';
import { findSheet } from '../sheet/find-sheet';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { isSameContent, toCellState } from './cell-state';
import { changedAspects } from './decide-undo';
import type { JournalCell, JournalEntry, UndoOutcome } from './edit';

/** Oldest first. */
export type Journal = readonly JournalEntry[];

/** Older batches are forgotten: the journal travels inside the workbook. */
const JOURNAL_LENGTH = 60;

/** What an entry says of itself; `time` as ISO text. */
export type EntryHead = Pick<JournalEntry, 'time' | 'title'>;

/** The newest batch, which is the next to be undone. */
export function newestOf(journal: Journal): JournalEntry | null {
  return journal[journal.length - 1] ?? null;
}

/** With a batch as the newest; no cells, no batch. */
export function withEntry(
  journal: Journal,
  head: EntryHead,
  cells: readonly JournalCell[],
): Journal {
  if (cells.length === 0) return journal;
  const id = Math.max(0, ...journal.map((entry) => entry.id)) + 1;
  return [...journal, { id, ...head, cells }].slice(-JOURNAL_LENGTH);
}

/** Without what the last write or undo said of the cell. */
function bare({ cell, before, after, sheetId }: JournalCell): JournalCell {
  return { cell, before, after, ...(sheetId === undefined ? {} : { sheetId }) };
}

function referencesOf(cells: readonly JournalCell[]): ReadonlySet<string> {
  return new Set(cells.map(({ cell }) => toReference(cell)));
}

/** What became of an entry that was to be undone; without outcome nothing is known to have happened. */
export interface UndoneCells {
  readonly outcome?: UndoOutcome;
  readonly uncertain?: readonly JournalCell[];
}

/**
 * After an undo, wholly or half way: what was refused stays with its reason, what is uncertain stays, and
 * what somebody wrote since is left to them.
 */
export function afterUndo(
  journal: Journal,
  id: number,
  { outcome, uncertain = [] }: UndoneCells,
): Journal {
  if (!outcome) return journal;
  const restored = referencesOf(outcome.restored);
  const doubtful = referencesOf(uncertain);
  const causes = new Map(
    outcome.refused.map(({ journalCell, cause }) => [toReference(journalCell.cell), cause]),
  );
  return journal.flatMap((entry) => {
    if (entry.id !== id) return [entry];
    const cells = entry.cells.flatMap((each): JournalCell[] => {
      const reference = toReference(each.cell);
      const refusal = causes.get(reference);
      if (restored.has(reference) || refusal === 'changed-since') return [];
      const isUncertain = doubtful.has(reference) || each.isUncertain;
      return [
        {
          ...bare(each),
          ...(refusal === undefined ? {} : { refusal }),
          ...(refusal === undefined && isUncertain ? { isUncertain } : {}),
        },
      ];
    });
    return cells.length > 0 ? [{ ...entry, cells }] : [];
  });
}

/** A person does not want these cells back any more. */
export function withoutEntry(journal: Journal, id: number): Journal {
  return journal.filter((entry) => entry.id !== id);
}

/** How many cells turned out to hold what, once the host answered again. */
export interface SettledJournal {
  readonly journal: Journal;
  /** Cells that hold what was written, and stay. */
  readonly written: number;
  /** Cells that hold what stood there before, and are nothing to undo. */
  readonly unwritten: number;
}

/** Settles uncertain cells by what was read since. Fills are not read: such cells wait for an undo. */
export function settleJournal(journal: Journal, snapshot: WorkbookSnapshot): SettledJournal {
  let written = 0;
  let unwritten = 0;
  const settled = journal.flatMap((entry) => {
    if (!entry.cells.some(({ isUncertain }) => isUncertain)) return [entry];
    const cells = entry.cells.flatMap((each): JournalCell[] => {
      switch (each.isUncertain ? arrival(each, snapshot) : 'unknown') {
        case 'written':
          written += 1;
          return [bare(each)];
        case 'unwritten':
          unwritten += 1;
          return [];
        case 'unknown':
          return [each];
      }
    });
    return cells.length > 0 ? [{ ...entry, cells }] : [];
  });
  return { journal: settled, written, unwritten };
}

function arrival(
  journalCell: JournalCell,
  snapshot: WorkbookSnapshot,
): 'written' | 'unwritten' | 'unknown' {
  const { cell, before, after } = journalCell;
  const sheet = findSheet(snapshot, cell.sheet);
  const position = parseAddress(cell.address);
  const changed = changedAspects(journalCell);
  if (!sheet || !position || changed.fill || !changed.content) return 'unknown';
  const found = toCellState(cellAt(sheet, position));
  if (isSameContent(found, after)) return 'written';
  const isBack = isSameContent(found, before) && found.numberFormat === before.numberFormat;
  return isBack ? 'unwritten' : 'unknown';
}
