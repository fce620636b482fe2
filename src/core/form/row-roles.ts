/** Groups with their parts, and rows that say that they do not apply. */
import type { FormCell, IndicatorColumn, RowRole } from './form';
import { normalise } from '../sheet/text';
import type { ReadRow } from './read-rows';
import type { TableLayout } from './table-layout';
import { isNotApplicable } from '../value/read/not-applicable';

/** 其中桃树种植面积, 其中：…: a part of the row above, whatever its cells hold. */
const PART_OPENING = /^[(（]?其中/;

const textIn = ({ row }: ReadRow, column: IndicatorColumn): string => row.cells[column]?.text ?? '';

const isBlank = (row: ReadRow, ...columns: readonly IndicatorColumn[]): boolean =>
  columns.every((column) => textIn(row, column) === '');

/** A target, weight or score that says so takes the row out, unless the row states something else beside it. */
function isTakenOut(row: ReadRow): boolean {
  const marks = (['target', 'weight', 'score'] as const).filter((column) =>
    isNotApplicable(textIn(row, column)),
  );
  if (marks.length === 0) return false;
  const states = (column: IndicatorColumn): boolean =>
    textIn(row, column) !== '' && !isNotApplicable(textIn(row, column));
  if (marks.indexOf('target') >= 0 && !states('actual')) {
    // 安全事故 无 ← 无, 5 of 5 points: here the word is the value
    return !(states('weight') && normalise(textIn(row, 'target')) === '无');
  }
  return marks.indexOf('target') < 0 && !states('score') && !states('weight');
}

const ownWeight = ({ row }: ReadRow): FormCell | undefined =>
  row.cells.weight?.isMergedAway ? undefined : row.cells.weight;

/** Values, but neither weight nor score of its own: what the group above is made of. */
const isUnweighted = (row: ReadRow): boolean =>
  row.row.name !== '' &&
  ownWeight(row)?.text === '' &&
  isBlank(row, 'score') &&
  !isBlank(row, 'target', 'actual');

/** A weight and no values: the rows below say what it consists of. */
const isHead = (row: ReadRow): boolean =>
  row.row.name !== '' && isBlank(row, 'target', 'actual') && (ownWeight(row)?.text ?? '') !== '';

const isSameClass = (one: ReadRow, other: ReadRow): boolean =>
  one.row.level1 === other.row.level1 && one.row.level2 === other.row.level2;

const HEADING = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]/;
const NUMBERED = /^[(（]?\d{1,2}[)）、.．](?!\d)/;

function points(row: ReadRow, column: 'weight' | 'score'): number | null {
  const text = normalise(textIn(row, column)).replace(/分$/, '');
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** Points of the parts make those of the heading, or the parts have none. */
function makesUp(parts: readonly ReadRow[], heading: ReadRow, column: 'weight' | 'score'): boolean {
  const known = parts.map((part) => points(part, column));
  if (known.every((one) => one === null)) return true;
  const sum = known.reduce<number>((total, one) => total + (one ?? 0), 0);
  return Math.abs(sum - (points(heading, column) ?? 0)) < 0.005;
}

/** 一、示范区建立 with 1、…, 2、… below it: counted twice where the points of the parts are its points. */
function outlineParts(rows: readonly ReadRow[]): ReadonlySet<number> {
  const found = new Set<number>();
  rows.forEach((heading, at) => {
    if (!HEADING.test(heading.row.name)) return;
    let end = at + 1;
    for (; end < rows.length; end += 1) {
      const row = rows[end] as ReadRow;
      if (!NUMBERED.test(row.row.name) || !isSameClass(row, heading)) break;
    }
    const parts = rows.slice(at + 1, end);
    const isPointed = (['weight', 'score'] as const).some((one) => points(heading, one) !== null);
    if (parts.length === 0 || !isPointed) return;
    if (!makesUp(parts, heading, 'weight') || !makesUp(parts, heading, 'score')) return;
    parts.forEach((_, index) => found.add(at + 1 + index));
  });
  return found;
}

/** Gives every row that is no ordinary indicator its role. */
export function withRoles(rows: readonly ReadRow[], layout: TableLayout): readonly ReadRow[] {
  const isWeighted = layout.columns.has('weight');
  const roles: (RowRole | null)[] = rows.map((row) => (isTakenOut(row) ? 'not-applicable' : null));
  outlineParts(rows).forEach((index) => (roles[index] = roles[index] ?? 'part'));
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (!before || roles[index] !== null || !isSameClass(before, row)) return;
    const isNamedPart =
      PART_OPENING.test(row.row.name) && (!isWeighted || isBlank(row, 'weight', 'score'));
    const isBelowGroup =
      isWeighted && isUnweighted(row) && (isHead(before) || roles[index - 1] === 'part');
    if (!isNamedPart && !isBelowGroup) return;
    roles[index] = 'part';
    if (roles[index - 1] === null && isBlank(before, 'target', 'actual'))
      roles[index - 1] = 'group';
  });
  if (roles.every((role) => role === null)) return rows;
  return rows.map((row, index) => {
    const role = roles[index];
    return role ? { ...row, row: { ...row.row, role } } : row;
  });
}
