import { toCellState } from '../../core/edit/cell-state';
import type { CellState } from '../../core/edit/edit';
import { cellAt } from '../../core/sheet/cell-at';
import type { CellPosition } from '../../core/sheet/snapshot';
import type { SheetEntry } from './read-package';
import type { Worksheet } from './read-worksheet';

/** A sheet whose part has been read in order to write to it. */
export interface OpenSheet {
  readonly entry: SheetEntry;
  readonly xml: string;
  readonly content: Worksheet;
}

/** What a cell holds, as edits and journals state it. */
export function stateAt({ content }: OpenSheet, position: CellPosition, fill?: string): CellState {
  const cell = cellAt(content, position);
  return toCellState({ ...cell, fill });
}

/** True when any cell of the sheet is a formula, so that results may depend on what is written. */
export function hasFormulas({ content }: OpenSheet): boolean {
  return content.rows.some((row) => row.some((cell) => cell?.formula !== undefined));
}
