/** The fields above the indicator table. */
import type { HeadField, LabelledCell } from './form';
import { bareLabel } from './bare-label';
import { headFieldOf, inlineLabels, inlineValue, valueRightOf } from './labels';
import type { GridCell, GridRow, SheetGrid } from './sheet-grid';

export type Head = Partial<Record<HeadField, LabelledCell>>;

/** Is 单位：万元 and not 单位：某某局. */
const isMoneyUnitText = (text: string): boolean =>
  /^[(（]?\s*(?:人民币\s*)?[（(]?(元|万元|千元|亿元|百万元)[)）]?$/.test(text.trim());

/** Head fields in reading order; the first cell that names a field and has a value wins. */
export function readHead(grid: SheetGrid, rows: readonly GridRow[], right: number): Head {
  const head: Head = {};
  const take = (field: HeadField, found: LabelledCell): void => {
    const earlier = head[field];
    // Of 一级项目名称 and 二级项目名称 the second names what the form is about.
    const isNarrower = /^二级/.test(found.label.text) && found.value.text !== '';
    if (earlier && !isNarrower && (earlier.value.text !== '' || found.value.text === '')) return;
    if (field === 'implementer' && isMoneyUnitText(found.value.text)) return;
    head[field] = found;
  };
  for (const row of rows) for (const cell of row.cells) readLabel(grid, cell, right, take);
  return head;
}

function readLabel(
  grid: SheetGrid,
  cell: GridCell,
  right: number,
  take: (field: HeadField, found: LabelledCell) => void,
): void {
  const label = grid.label(cell);
  if (label === '') return;
  const field = headFieldOf(bareLabel(label));
  if (field) {
    take(field, { label: grid.toFormCell(cell), value: valueRightOf(grid, cell, right) });
    return;
  }
  for (const { bare, value } of inlineLabels(cell.text)) {
    const inline = headFieldOf(bare);
    if (inline) take(inline, inlineValue(grid, cell, value));
  }
}
