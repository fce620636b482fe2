/** The yellow marks of reasons still to be written: which stand, and the edits that take them away. */
import { toCellState } from '../../core/edit/cell-state';
import type { CellState, Edit, JournalEntry } from '../../core/edit/edit';
import { REASON_FLAG_COLOR } from '../../core/score/reason-flags';
import { parseAddress, toReference, type SheetCellReference } from '../../core/sheet/address';
import { cellAt } from '../../core/sheet/cell-at';
import { findSheet } from '../../core/sheet/find-sheet';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';

interface Mark {
  readonly cell: SheetCellReference;
  /** What the cell was filled with before; absent: nothing. */
  readonly former: CellState['fill'];
}

/** Marks that the pane has set and not taken away since, by its journal. */
export function standingMarks(journal: readonly JournalEntry[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { cells } of journal) {
    for (const { cell, before, after } of cells) {
      if (before.fill === after.fill) continue;
      if (after.fill === REASON_FLAG_COLOR) {
        marks.set(toReference(cell), { cell, former: before.fill });
      } else marks.delete(toReference(cell));
    }
  }
  return [...marks.values()];
}

/** Takes the marks of these cells away; without `cells` all that stand. The texts are left alone. */
export function unmarkEdits(
  journal: readonly JournalEntry[],
  snapshot: WorkbookSnapshot,
  cells?: readonly SheetCellReference[],
): readonly Edit[] {
  const wanted = cells?.map(toReference);
  return standingMarks(journal).flatMap(({ cell, former }): Edit[] => {
    if (wanted && !wanted.includes(toReference(cell))) return [];
    return [
      {
        cell,
        before: stateIn(snapshot, cell),
        change: { kind: 'fill', color: former ?? null },
        purpose: 'reason-flag',
        safety: 'safe',
      },
    ];
  });
}

/** What a cell holds by the last reading. */
export function stateIn(
  snapshot: WorkbookSnapshot,
  { sheet, address }: SheetCellReference,
): CellState {
  const position = parseAddress(address);
  const found = findSheet(snapshot, sheet);
  return toCellState(found && position ? cellAt(found, position) : null);
}
