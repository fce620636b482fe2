import type { ReadRow } from './read-rows';
import type { GridCell } from './sheet-grid';
import type { TableLayout } from './table-layout';

/** An indicator table with its rows. */
export interface FoundTable {
  readonly layout: TableLayout;
  readonly rows: readonly ReadRow[];
  /** Cells that name template rows nobody used. */
  readonly leftovers: readonly GridCell[];
  readonly total: GridCell | null;
  /** Last sheet row of the table, its total row included. */
  readonly lastRow: number;
  /** First sheet row that may belong to this form: the one below the form above. */
  readonly regionStart: number;
  /** Last sheet row before the next form's header below; rows behind the table may hold grade and notes. */
  readonly regionEnd: number;
}
