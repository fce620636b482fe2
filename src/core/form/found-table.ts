import type { ReadRow, RowLevels } from './read-rows';
import type { GridCell } from './sheet-grid';
import type { TableLayout } from './table-layout';

/** `年度绩效目标1（80分）`. */
export interface PointsLabel {
  readonly cell: GridCell;
  readonly points: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** An indicator table with its rows. */
export interface FoundTable {
  readonly layout: TableLayout;
  readonly rows: readonly ReadRow[];
  /** Levels of every sheet row of the table, those without an indicator too. */
  readonly levels: ReadonlyMap<number, RowLevels>;
  /** Cells that name template rows nobody used. */
  readonly leftovers: readonly GridCell[];
  /** Labels left of the header that state the points of the rows below it, with the first and last of those. */
  readonly parts: readonly PointsLabel[];
  readonly total: GridCell | null;
  /** Last sheet row of the table, its total row included. */
  readonly lastRow: number;
  /** First sheet row that may belong to this form: the one below the form above. */
  readonly regionStart: number;
  /** Last sheet row before the next form's header below; rows behind the table may hold grade and notes. */
  readonly regionEnd: number;
}
