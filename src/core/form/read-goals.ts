/** 年度总体目标: what was expected, and what was achieved. */
import type { FormCell, Goals, LabelledCell } from './form';
import { bareLabel } from './bare-label';
import { inlineLabels, inlineValue, isAchievedGoal, isExpectedGoal, isKnownLabel } from './labels';
import type { GridCell, GridRow, SheetGrid } from './sheet-grid';

const isGoalLabel = (bare: string): boolean => isExpectedGoal(bare) || isAchievedGoal(bare);

/** Cells below a label that hold its text: down to the next label or blank, or the table. */
function valuesBelow(grid: SheetGrid, cell: GridCell, lastRow: number): FormCell[] {
  const found: FormCell[] = [];
  for (let row = cell.lastRow + 1; row <= lastRow; row += 1) {
    const below = grid.cell(row, cell.column);
    if (!below || isKnownLabel(bareLabel(grid.label(below)))) break;
    found.push(grid.toFormCell(below));
  }
  return found;
}

/** Goals between the head and the indicator header; `lastRow` is the row above that header. */
export function readGoals(grid: SheetGrid, rows: readonly GridRow[], lastRow: number): Goals {
  const expected: LabelledCell[] = [];
  const achieved: LabelledCell[] = [];
  for (const row of rows) {
    row.cells.forEach((cell, index) => {
      const bare = bareLabel(grid.label(cell));
      if (!isGoalLabel(bare)) {
        const inline = inlineLabels(cell.text)[0];
        if (inline && isExpectedGoal(inline.bare))
          expected.push(inlineValue(grid, cell, inline.value));
        if (inline && isAchievedGoal(inline.bare))
          achieved.push(inlineValue(grid, cell, inline.value));
        return;
      }
      const list = isExpectedGoal(bare) ? expected : achieved;
      const label = grid.toFormCell(cell);
      const next = row.cells[index + 1];
      const nextIsLabel = next !== undefined && isGoalLabel(bareLabel(grid.label(next)));
      const previous = row.cells[index - 1];
      const stands = previous !== undefined && isGoalLabel(bareLabel(grid.label(previous)));
      // 年度总体目标 in front of 预期目标 is a label of the block, merged down beside its rows.
      if (nextIsLabel && cell.lastRow > next.lastRow) return;
      const below = nextIsLabel || stands || !next ? valuesBelow(grid, cell, lastRow) : [];
      if (below.length > 0) list.push(...below.map((value) => ({ label, value })));
      else if (next && !nextIsLabel) list.push({ label, value: grid.toFormCell(next) });
      else if (!nextIsLabel) {
        const place = grid.formCell(cell.row, cell.lastColumn + 1);
        list.push({ label, value: place });
      }
    });
  }
  return { expected, achieved };
}
