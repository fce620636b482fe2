import { dropEnd } from '../sheet/text';
import type { GridCell, SheetGrid } from './sheet-grid';
import { splitBrackets } from './brackets';

const LONGEST_TITLE = 60;
const SUBJECTS = ['绩效', '自评', '评价', '监控', '目标'];
const SENTENCE_MARKS = /[。;；,，!?]/;

/** `2022年度项目支出绩效自评表`, `1.机关审判业务费绩效目标表`, `附件2：…自评表（试行）`. */
export function isTitleText(label: string): boolean {
  if (label.length < 4 || label.length > LONGEST_TITLE || SENTENCE_MARKS.test(label)) return false;
  const { name } = splitBrackets(label);
  if (/^(注|说明|填表|填报|备注)/.test(name)) return false;
  if (!SUBJECTS.some((subject) => name.indexOf(subject) >= 0)) return false;
  const plain = dropEnd(name, /[-—_\d.]/);
  return /表[一二三四五六七八九十A-Z]?$/.test(plain) || /(绩效自评|绩效监控|目标申报)$/.test(plain);
}

/** True when the row's cells are a title, alone or with a note such as the money unit beside it. */
export function titleOf(grid: SheetGrid, cells: readonly GridCell[]): GridCell | null {
  if (cells.length === 0 || cells.length > 2) return null;
  const title = cells.find((cell) => isTitleText(grid.label(cell)));
  if (!title) return null;
  const others = cells.filter((cell) => cell !== title);
  return others.every((cell) => /^(\(?单位|金额单位|附件|表\d|编号)/.test(grid.label(cell)))
    ? title
    : null;
}
