import { contains } from '../../core/sheet/address';
import type { CellPosition, SheetCell } from '../../core/sheet/snapshot';
import type { CellState, RefusalCause } from '../../core/edit/edit';
import type { SheetEntry } from './read-package';
import type { Worksheet } from './read-worksheet';

/** A sheet whose part has been read in order to write to it. */
export interface OpenSheet {
  readonly entry: SheetEntry;
  readonly xml: string;
  readonly content: Worksheet;
}

/** The cell at a place, `null` where it is blank and General or outside the rows. */
export function cellAt({ content }: OpenSheet, { row, column }: CellPosition): SheetCell | null {
  const { origin, rows } = content;
  return rows[row - origin.row]?.[column - origin.column] ?? null;
}

/** What a cell holds, as edits and journals state it. */
export function stateAt(sheet: OpenSheet, position: CellPosition, fill?: string): CellState {
  const cell = cellAt(sheet, position);
  return {
    value: cell?.value ?? null,
    ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell?.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
    ...(fill === undefined ? {} : { fill }),
  };
}

/** Why a cell must not be written; `null` when it may. A formula comes last: for some edits it is no obstacle. */
export function findObstacle(sheet: OpenSheet, position: CellPosition): RefusalCause | null {
  const { merges, protection } = sheet.content;
  const merge = merges.find((range) => contains(range, position));
  if (merge && (merge.row !== position.row || merge.column !== position.column)) {
    return 'merged-away';
  }
  const unlocked = protection?.unlockedRanges;
  if (unlocked && !unlocked.some((range) => contains(range, position))) return 'locked';
  return cellAt(sheet, position)?.formula === undefined ? null : 'formula';
}

/** True when any cell of the sheet is a formula, so that results may depend on what is written. */
export function hasFormulas({ content }: OpenSheet): boolean {
  return content.rows.some((row) => row.some((cell) => cell?.formula !== undefined));
}
