/** What a form says about itself below its table: conclusion, problems, measures. */
import { bareLabel } from './bare-label';
import type { Closing, ClosingPart, LabelledCell } from './form';
import { closingPartOf, inlineLabels, inlineValue, isFooter, valueRightOf } from './labels';
import type { GridCell, GridRow, SheetGrid } from './sheet-grid';
import type { TableLayout } from './table-layout';

/** 存在问题（200字以内）. */
const LIMIT = /\d{1,4}字(以内|之内|左右)$/;

/** `rows`: those below the last indicator, to the end of the form. The first place of each part wins. */
export function readClosing(
  grid: SheetGrid,
  rows: readonly GridRow[],
  layout: TableLayout,
): Closing {
  const closing: Partial<Record<ClosingPart, Closing[ClosingPart]>> = {};
  for (const { cells } of rows) {
    for (const cell of cells) {
      const part = closingPartOf(bareLabel(grid.label(cell)).replace(LIMIT, ''));
      if (part) {
        closing[part] ??= placeBeside(grid, cell, layout);
        continue;
      }
      for (const { bare, value } of inlineLabels(cell.text)) {
        const inline = closingPartOf(bare);
        if (inline) closing[inline] ??= inlineValue(grid, cell, value);
      }
    }
  }
  return closing;
}

/** Beside the label; where the label takes the whole line, below it, or behind it in its own cell. */
function placeBeside(grid: SheetGrid, label: GridCell, layout: TableLayout): LabelledCell {
  if (label.lastColumn < layout.lastColumn) {
    return { label: grid.toFormCell(label), value: valueRightOf(grid, label, layout.right) };
  }
  const below = grid.cell(label.lastRow + 1, label.column);
  const isText = below !== null && !isFooter(grid.label(below));
  return isText
    ? { label: grid.toFormCell(label), value: grid.toFormCell(below) }
    : inlineValue(grid, label, '');
}
