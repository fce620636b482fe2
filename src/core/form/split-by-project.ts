import type { FoundTable } from './found-table';
import type { ReadRow } from './read-rows';

/** A table whose rows all belong to one project. */
export interface ProjectTable extends FoundTable {
  /** What the project column says, `''` without such a column. */
  readonly project: string;
  /** First row of the table's own range: its header, or its first row behind other projects. */
  readonly firstRow: number;
}

function runsOf(rows: readonly ReadRow[]): ReadRow[][] {
  const runs: ReadRow[][] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && run[0]?.project === row.project) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** Lists of several projects name the project of each row in a column: one form for each. */
export function splitByProject(table: FoundTable): ProjectTable[] {
  const { headerRow } = table.layout;
  const runs = runsOf(table.rows);
  if (runs.length <= 1) {
    return [{ ...table, project: table.rows[0]?.project ?? '', firstRow: headerRow }];
  }
  return runs.map((rows, index) => {
    const isLast = index === runs.length - 1;
    const first = rows[0] as ReadRow;
    const last = rows[rows.length - 1] as ReadRow;
    return {
      ...table,
      rows,
      project: first.project,
      leftovers: table.leftovers.filter(
        ({ row }) => row >= first.row.sheetRow && (isLast || row <= last.row.sheetRow),
      ),
      total: isLast ? table.total : null,
      firstRow: index === 0 ? headerRow : first.row.sheetRow,
      lastRow: isLast ? table.lastRow : last.row.sheetRow,
    };
  });
}
