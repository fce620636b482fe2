/**
 * Target forms of several years print two sets of indicators side by side under one 一级指标: 中期目标 and,
 * right of it, 年度目标. The form of the year is the right one; the left one lends it the levels and the head.
 */
import type { FoundTable } from './found-table';
import type { ReadRow } from './read-rows';

const hasTargets = ({ rows }: FoundTable): boolean =>
  rows.some(({ row }) => (row.cells.target?.text ?? '') !== '');

/** Beside each other in one header row, and only the left one has 一级指标. */
function isSecondPeriod(left: FoundTable, right: FoundTable): boolean {
  return (
    left.layout.headerRow === right.layout.headerRow &&
    left.layout.lastColumn + 1 === right.layout.firstColumn &&
    left.layout.columns.has('level1') &&
    !right.layout.columns.has('level1') &&
    right.layout.columns.has('level2')
  );
}

function withLevels(rows: readonly ReadRow[], { levels }: FoundTable): ReadRow[] {
  return rows.map(({ row, project }) => ({
    project,
    row: { ...row, level1: levels.get(row.sheetRow)?.level1 ?? '' },
  }));
}

function join(left: FoundTable, right: FoundTable): FoundTable {
  const level1 = left.layout.columns.get('level1');
  const columns = new Map(right.layout.columns);
  if (level1) columns.set('level1', level1);
  return {
    ...right,
    rows: withLevels(right.rows, left),
    layout: {
      ...right.layout,
      columns,
      left: left.layout.left,
      firstColumn: left.layout.firstColumn,
    },
  };
}

/** `tables` in the order of their headers, from left to right. */
export function joinPeriods(tables: readonly FoundTable[]): FoundTable[] {
  const joined: FoundTable[] = [];
  for (const table of tables) {
    const left = joined[joined.length - 1];
    if (!left || !isSecondPeriod(left, table)) joined.push(table);
    else if (hasTargets(table)) joined[joined.length - 1] = join(left, table);
    else {
      joined[joined.length - 1] = {
        ...left,
        layout: { ...left.layout, right: table.layout.right },
      };
    }
  }
  return joined;
}
