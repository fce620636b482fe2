/** 项目负责人, 填报人, 填报日期: who answers for a form, and when it was filled in. */
import { bareLabel } from './bare-label';
import type { FormCell, LabelledCell } from './form';
import { signatureLabels } from './label-names';
import { valueRightOf } from './labels';
import type { GridCell, GridRow, SheetGrid } from './sheet-grid';

/** 项目负责人及电话 has one place for both. */
const TELEPHONE = /(?:及|和|、)?(?:联系)?电话$/;
/** Signed or stamped on paper, whatever stands in the file. */
const ON_PAPER = /[签章]/;
/** Longer texts are notes that mention a person. */
const LONGEST = 60;
const NAMES = signatureLabels.join('|');
/** 项目负责人：张三 财务负责人：李四, typed into one cell. */
const IN_ONE_CELL = new RegExp(`(${NAMES})(?:(?:及|和|、)?(?:联系)?电话)?(\\([^()]*\\))?:`, 'g');
/** Where the text of such a place ends: at whatever is asked next; 单位主任王明 is a person. */
const NEXT_LABEL = new RegExp(
  `(?:${NAMES}|联系人|联系方式|电话|日期|审核人|复核人|制表人|领导|单位|部门|签字|签章|盖章)(?:\\([^()]*\\))?[^:]{0,3}:`,
);
/** 主管部门负责人 is not the unit's to name. */
const OF_OTHERS = /(?:主管|财政|审核|复核|评审|评价|上级|分管)[^:]{0,4}$/;
/** （签字） behind the colon. */
const BRACKETED = /^\([^()]*\)$/;

/** Places in the rows around the table of a form, in reading order. */
export function readSignatures(
  grid: SheetGrid,
  rows: readonly GridRow[],
  right: number,
): readonly LabelledCell[] {
  const found: LabelledCell[] = [];
  for (const { cells } of rows) {
    for (const cell of cells) {
      const label = grid.label(cell);
      if (label === '' || label.length > LONGEST) continue;
      if (signatureLabels.indexOf(bareLabel(label).replace(TELEPHONE, '')) < 0) {
        found.push(...placesWithin(grid, cell, label));
      } else if (!ON_PAPER.test(label)) {
        found.push({ label: grid.toFormCell(cell), value: valueRightOf(grid, cell, right) });
      }
    }
  }
  return found;
}

/** Labels with their texts behind the colon in one cell. */
function placesWithin(grid: SheetGrid, cell: GridCell, label: string): LabelledCell[] {
  const found: LabelledCell[] = [];
  const whole = grid.toFormCell(cell);
  const named = (text: string): FormCell => ({ ...whole, text });
  IN_ONE_CELL.lastIndex = 0;
  for (let match = IN_ONE_CELL.exec(label); match; match = IN_ONE_CELL.exec(label)) {
    const rest = label.slice(IN_ONE_CELL.lastIndex);
    const next = rest.search(NEXT_LABEL);
    const value = next < 0 ? rest : rest.slice(0, next);
    const isOnPaper = BRACKETED.test(value) && ON_PAPER.test(value);
    if (isOnPaper || ON_PAPER.test(match[2] ?? '')) continue;
    if (OF_OTHERS.test(label.slice(0, match.index))) continue;
    found.push({ label: named(match[1] ?? ''), value: named(value) });
  }
  return found;
}
