import { contains } from './address';
import { cellAt } from './cell-at';
import { mergeAt } from './merges';
import type { CellPosition, SheetContent } from './snapshot';

/** What forbids writing a cell whatever it holds. */
export type PlaceObstacle = 'locked' | 'merged-away';

/** Why a cell must not be written. */
export type WriteObstacle = PlaceObstacle | 'formula';

/**
 * What forbids writing at this place, or `null`.
 *
 * A protected sheet whose unlocked cells the host cannot name counts as locked throughout:
 * better to list a value for typing than to fail in the middle of a batch.
 */
export function placeObstacle(sheet: SheetContent, position: CellPosition): PlaceObstacle | null {
  const merge = mergeAt(sheet, position);
  if (merge && (merge.row !== position.row || merge.column !== position.column)) {
    return 'merged-away';
  }
  if (sheet.protection === null) return null;
  const unlocked = sheet.protection.unlockedRanges ?? [];
  return unlocked.some((range) => contains(range, position)) ? null : 'locked';
}

/**
 * What forbids writing the cell, or `null` when it may be written. A locked formula is called a
 * formula: that says why nobody should type there either.
 */
export function writeObstacle(sheet: SheetContent, position: CellPosition): WriteObstacle | null {
  const obstacle = placeObstacle(sheet, position);
  if (obstacle === 'merged-away') return obstacle;
  return cellAt(sheet, position)?.formula === undefined ? obstacle : 'formula';
}
