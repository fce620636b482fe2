/** One cell that a command wants to change: the common ground of applying and undoing. */
import type { CellState, RefusalCause } from '../core/edit/edit';
import type { SheetCellReference } from '../core/sheet/address';
import type { CellPosition, CellValue } from '../core/sheet/snapshot';

/** What to change; absent aspects are left alone. */
export interface WantedCell {
  readonly content?: { readonly value: CellValue; readonly formula?: string };
  readonly numberFormat?: string;
  /** `null` takes the fill away. */
  readonly fill?: string | null;
}

/** A cell as it was found just before the write. */
export interface FoundCell {
  /** With `fill` only where the write concerns it. */
  readonly state: CellState;
  /** What stands in the way whatever is to be written; `null` when nothing does. */
  readonly obstacle: 'locked' | 'merged-away' | 'sheet-missing' | null;
}

export interface CellWrite {
  readonly cell: SheetCellReference;
  readonly position: CellPosition;
  readonly concernsFill: boolean;
  /** Decides on the cell as it is now: what to write, `null` for nothing. May be asked again after a failure. */
  decide(found: FoundCell): WantedCell | null;
}

/** A write that was carried out and read back. */
export interface WrittenCell {
  readonly write: CellWrite;
  readonly before: CellState;
  readonly after: CellState;
}

/** A write that Excel did not carry out. */
export interface RefusedWrite {
  readonly write: CellWrite;
  readonly cause: RefusalCause;
  readonly found?: CellState;
}
