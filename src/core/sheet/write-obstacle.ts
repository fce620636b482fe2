import { contains } from './address';
import { cellAt } from './cell-at';
import { mergeAt } from './merges';
import type { CellPosition, SheetSnapshot } from './snapshot';

/** Why a cell must not be written. */
export type WriteObstacle = 'formula' | 'locked' | 'merged-away';

/**
 * What forbids writing the cell, or `null` when it may be written.
 *
 * A protected sheet whose unlocked cells the host cannot name counts as locked throughout:
 * better to list a value for typing than to fail in the middle of a batch.
 */
export function writeObstacle(sheet: SheetSnapshot, position: CellPosition): WriteObstacle | null {
  const merge = mergeAt(sheet, position);
  if (merge && (merge.row !== position.row || merge.column !== position.column)) {
    return 'merged-away';
  }
  if (cellAt(sheet, position)?.formula !== undefined) return 'formula';
  if (sheet.protection === null) return null;
  const unlocked = sheet.protection.unlockedRanges ?? [];
  return unlocked.some((range) => contains(range, position)) ? null : 'locked';
}

/** True when nothing forbids writing the cell; `writeObstacle` says what does. */
export function isWritable(sheet: SheetSnapshot, position: CellPosition): boolean {
  return writeObstacle(sheet, position) === null;
}
