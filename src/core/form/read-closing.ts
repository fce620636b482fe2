/** What a form says about itself below its table: conclusion, problems, measures. */
import { bareLabel } from './bare-label';
import type { Closing, ClosingPart } from './form';
import { closingPartOf, inlineLabels, inlineValue, valueRightOf } from './labels';
import type { GridRow, SheetGrid } from './sheet-grid';

/** 存在问题（200字以内）. */
const LIMIT = /\d{1,4}字(以内|之内|左右)$/;

/** `rows`: those below the table, to the end of the form. The first place of each part wins. */
export function readClosing(grid: SheetGrid, rows: readonly GridRow[], right: number): Closing {
  const closing: Partial<Record<ClosingPart, Closing[ClosingPart]>> = {};
  for (const { cells } of rows) {
    for (const cell of cells) {
      const part = closingPartOf(bareLabel(grid.label(cell)).replace(LIMIT, ''));
      if (part) {
        closing[part] ??= {
          label: grid.toFormCell(cell),
          value: valueRightOf(grid, cell, right),
        };
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
