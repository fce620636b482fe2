/** What a cell is to become: the common ground of applying and undoing, for every port. */
import type { CellValue } from '../sheet/snapshot';
import type { PlaceObstacle } from '../sheet/write-obstacle';
import type { CellState } from './edit';

/** Absent aspects are left alone. */
export interface CellTarget {
  readonly content?: { readonly value: CellValue; readonly formula?: string };
  readonly numberFormat?: string;
  /** `#RRGGBB` in capitals; `null` takes the fill away. */
  readonly fill?: string | null;
}

/** A cell as it stands at the moment of deciding. */
export interface FoundCell {
  /** With `fill` where the host was asked for it. */
  readonly state: CellState;
  /** What stands in the way whatever is to be written; `null` when nothing does. */
  readonly obstacle: PlaceObstacle | null;
}
