/** Which headers of a sheet head tables of other procedures, by the texts around them. */
import type { OtherProcedure } from './form';
import { isJudgedByHand, otherProcedure } from './kinds/not-ours';
import type { HeaderGroup } from './header-group';
import type { SheetGrid } from './sheet-grid';

/** Lines above a header that may name its procedure. */
const LINES_ABOVE = 8;
/** Longer texts tell a story; they do not name a form. */
const LONGEST_NAME = 60;

/** Looks at the sheet's name, the lines above the header, up to the table before, and the header itself. */
export function procedureOf(
  grid: SheetGrid,
  group: HeaderGroup,
  lastRowAbove: number,
): OtherProcedure | null {
  if (!isJudgedByHand(group.columns)) return null;
  const first = Math.max(lastRowAbove + 1, group.firstRow - LINES_ABOVE);
  const texts = [grid.sheet.name.replace(/\s/g, '')];
  for (const { cells } of grid.between(first, group.lastRow)) {
    for (const cell of cells) {
      if (cell.text.length <= LONGEST_NAME) texts.push(grid.label(cell));
    }
  }
  return otherProcedure(texts);
}
