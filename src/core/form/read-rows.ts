/** The rows below an indicator header, up to where the table ends. */
import { isEmptyMark } from '../value/read/not-applicable';
import type { FormCell, IndicatorColumn, IndicatorRow } from './form';
import { bareLabel, labelOf } from './bare-label';
import { closingLabelOf, headFieldOf, inlineLabels, isFooter, isGradeLabel } from './labels';
import { indicatorName, levelKey, levelText, levelWeight, namedLevel } from './level-text';
import { isNoIndicator, isUnusedName } from './placeholder';
import { titleOf } from './read-title';
import type { GridCell, GridRow, SheetGrid } from './sheet-grid';
import type { TableColumn, TableLayout } from './table-layout';

/** A row of the table as read, before rows are numbered. */
export interface ReadRow {
  readonly row: Omit<IndicatorRow, 'number'>;
  /** What the project column says, in lists of several projects. */
  readonly project: string;
}

/** What is carried from row to row, across repeated headers too. */
export interface Carried {
  level1: string;
  level2: string;
  weight1: number | null;
  weight2: number | null;
  project: string;
}

export const nothingCarried = (): Carried => ({
  level1: '',
  level2: '',
  weight1: null,
  weight2: null,
  project: '',
});

/** The classes that a row stands under. */
export interface RowLevels {
  readonly level1: string;
  readonly level2: string;
  /** No name stands in the row, or only one of the template. */
  readonly isUnused: boolean;
}

export type TableEnd = 'total' | 'footer' | 'next-form' | 'open';

export interface ReadSegment {
  readonly rows: readonly ReadRow[];
  /** Cells that name template rows nobody used. */
  readonly leftovers: readonly GridCell[];
  /** Levels of every row that was looked at, those without an indicator too. */
  readonly levels: ReadonlyMap<number, RowLevels>;
  readonly total: GridCell | null;
  readonly end: TableEnd;
  /** Last sheet row that belongs to the table. */
  readonly lastRow: number;
}

/** Notes that stand in a name column by accident are longer than any name. */
const LONGEST_NAME = 120;

/** Columns that together state one target; a value merged over them is the target. */
const SPLIT_TARGET: readonly IndicatorColumn[] = ['comparator', 'target', 'unit', 'valueKind'];

class RowReader {
  private readonly firstLevelColumn: number;
  private readonly nameColumn: number;
  private readonly columns: readonly (readonly [IndicatorColumn, TableColumn])[];
  private readonly headerColumns: ReadonlySet<number>;

  constructor(
    private readonly grid: SheetGrid,
    private readonly layout: TableLayout,
    private readonly carried: Carried,
  ) {
    const [level1, level2, level3] = (['level1', 'level2', 'level3'] as const).map(
      (name) => layout.columns.get(name)?.column ?? Infinity,
    ) as [number, number, number];
    this.firstLevelColumn = Math.min(level1, level2, level3);
    this.nameColumn = level3;
    this.columns = Array.from(layout.columns);
    this.headerColumns = new Set(this.columns.map(([, { column }]) => column));
  }

  /** The content of a column in a row, looked for in all sheet columns that the header spans. */
  private valueCell(row: number, column: TableColumn): FormCell {
    const first = this.grid.formCell(row, column.column);
    if (first.text !== '' || first.isMergedAway) return first;
    for (let next = column.column + 1; next <= column.lastColumn; next += 1) {
      const cell = this.grid.cell(row, next);
      if (cell && !this.headerColumns.has(next)) return this.grid.toFormCell(cell);
    }
    return first;
  }

  private cellsOf(row: number): Partial<Record<IndicatorColumn, FormCell>> {
    const cells: Partial<Record<IndicatorColumn, FormCell>> = {};
    for (const [name, column] of this.columns) cells[name] = this.valueCell(row, column);
    this.joinMergedTarget(row, cells);
    const reason = cells.deviationReason ?? cells.remark;
    if (reason) cells.deviationReason = reason;
    return cells;
  }

  /** A worded target merged over 符号, 指标值 and 单位 is the target, not the comparator. */
  private joinMergedTarget(row: number, cells: Partial<Record<IndicatorColumn, FormCell>>): void {
    const { target } = cells;
    if (!target?.isMergedAway) return;
    const anchor = this.grid.covering(row, target.column);
    if (!anchor || anchor.row !== row) return;
    const owner = SPLIT_TARGET.find((name) => cells[name]?.column === anchor.column);
    if (!owner || owner === 'target') return;
    cells.target = cells[owner];
    cells[owner] = target;
  }

  /** Text of a level cell, through merged areas, with the row where it is printed. */
  private levelCell(row: number, name: 'level1' | 'level2'): GridCell | null {
    const column = this.layout.columns.get(name);
    if (!column) return null;
    const cell = this.grid.covering(row, column.column);
    if (!cell || cell.column < this.layout.left) return null;
    // A level may be merged with the label column beside it, but a line over the whole table is none.
    const { firstLevelColumn, nameColumn } = this;
    return cell.column >= firstLevelColumn || cell.lastColumn < nameColumn ? cell : null;
  }

  /** Takes over what the row's level cells say. */
  carryLevels(row: number): void {
    const first = this.levelCell(row, 'level1');
    if (first && first.text !== '') this.setLevel(1, first.text);
    const second = this.levelCell(row, 'level2');
    if (second && second.text !== '') this.setLevel(2, second.text);
    const { projectColumn } = this.layout;
    if (projectColumn === null) return;
    const project = this.grid.covering(row, projectColumn)?.text;
    if (project !== undefined && project !== '' && project !== this.carried.project) {
      this.carried.project = project;
    }
  }

  private setLevel(level: 1 | 2, text: string): void {
    const { carried } = this;
    if (level === 2) {
      carried.level2 = levelText(text);
      carried.weight2 = levelWeight(text);
      return;
    }
    if (levelKey(text) !== levelKey(carried.level1)) {
      carried.level2 = '';
      carried.weight2 = null;
      carried.level1 = levelText(text);
      carried.weight1 = levelWeight(text);
    }
  }

  /** The indicator's name: its own, one merged down from above, or one merged across the levels. */
  private nameOf(
    row: number,
    own: FormCell | undefined,
    hasTarget: boolean,
  ): { text: string; isOwn: boolean } {
    if (!own) return { text: '', isOwn: false };
    if (!own.isMergedAway) return { text: own.text, isOwn: own.text !== '' };
    const anchor = this.grid.covering(row, this.nameColumn);
    if (!anchor || !hasTarget) return { text: '', isOwn: false };
    const isAcross = anchor.row === row && anchor.column >= this.firstLevelColumn;
    const isDown = anchor.row < row && anchor.column === this.nameColumn;
    return { text: isAcross || isDown ? anchor.text : '', isOwn: isAcross };
  }

  /** The cell that names a template row nobody used: its name, or a class of which only dots are left. */
  leftoverIn({ row, cells }: GridRow): GridCell | null {
    const values = this.columns.filter(([name]) => VALUES.indexOf(name) >= 0 && name !== 'weight');
    const isBlank = values.every(([, column]) => isNothing(this.valueCell(row, column).text));
    if (!isBlank) return null;
    const { layout } = this;
    return (
      cells.find(({ column, text }) => {
        const isNamed =
          column === this.nameColumn || column === layout.columns.get('level2')?.column;
        return isNamed && isUnusedName(text);
      }) ?? null
    );
  }

  /** Nothing stands where the name should. */
  isUnnamed(row: number): boolean {
    const column = this.layout.columns.get('level3');
    return column === undefined || this.valueCell(row, column).text === '';
  }

  /** An indicator, or `null` for a row of levels, sums or blanks. */
  read(row: number): ReadRow | null {
    const cells = this.cellsOf(row);
    const hasTarget = hasText(cells.target);
    const { text, isOwn } = this.nameOf(row, cells.level3, hasTarget);
    if (!isOwn && !hasTarget) return null;
    const says = (name: IndicatorColumn): boolean => !isNothing(cells[name]?.text ?? '');
    if ((isNothing(text) || isNoIndicator(text)) && !VALUES.some(says)) return null;
    // 质量 or 时效 alone in the column of names: the class, of which nothing was planned.
    if (!VALUES.some(says) && namedLevel(`${text}指标`) !== null) return null;
    if (text.length > LONGEST_NAME && !hasTarget) return null;
    const level = hasTarget || hasText(cells.actual) ? null : namedLevel(text);
    if (level !== null) {
      if (!this.layout.columns.has(level === 1 ? 'level1' : 'level2')) this.setLevel(level, text);
      return null;
    }
    const { level1, level2, weight1, weight2, project } = this.carried;
    const known = { sheetRow: row, level1, level2, name: indicatorName(text), cells };
    if (weight1 === null && weight2 === null) return { project, row: known };
    const levelWeights = {
      ...(weight1 === null ? {} : { level1: weight1 }),
      ...(weight2 === null ? {} : { level2: weight2 }),
    };
    return { project, row: { ...known, levelWeights } };
  }
}

const hasText = (cell: FormCell | undefined): boolean => cell !== undefined && cell.text !== '';

/** Labels of the header cells, by sheet column. */
function headerLabels(layout: TableLayout): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  layout.columns.forEach(({ column, header }) => labels.set(column, labelOf(header.cell.text)));
  return labels;
}

/** A header printed again, at a page break: two cells repeat their column's header. */
function repeatsHeader(
  grid: SheetGrid,
  labels: ReadonlyMap<number, string>,
  cells: readonly GridCell[],
): boolean {
  let same = 0;
  for (const cell of cells) {
    const label = labels.get(cell.column);
    if (label !== undefined && label !== '' && label === grid.label(cell)) same += 1;
  }
  return same >= 2;
}

/** What a formula leaves in cells that nothing was entered for. */
const ZERO = /^0(?:\.0+)?%?$/;

/** `/`, —, 无: printed where a class has no indicator. */
const isNothing = (text: string): boolean =>
  text === '' || text === '无' || ZERO.test(text) || isEmptyMark(text);

/** What a row says beside its name: with any of them it counts. */
const VALUES: readonly IndicatorColumn[] = ['target', 'actual', 'weight'];

/** A remark merged over the columns of values. */
const spansValues = ({ column, lastColumn }: GridCell): boolean => lastColumn - column >= 2;

/** What a row says about the table's end, from the labels left of its values. */
function closingOf(
  grid: SheetGrid,
  layout: TableLayout,
  cells: readonly GridCell[],
): { kind: 'total' | 'sum' | 'subtotal' | 'footer' | 'next-form'; cell: GridCell } | null {
  const first = cells[0] as GridCell;
  const title = titleOf(grid, cells);
  // A title marked 续 stands above the next page of the same form.
  if (title) return { kind: /[(（]?续/.test(title.text) ? 'subtotal' : 'next-form', cell: first };
  const target = layout.columns.get('target')?.column ?? Infinity;
  const nameColumn = layout.columns.get('level3')?.column ?? 0;
  const hasTarget = cells.some((cell) => cell.column === target && !isEmptyMark(cell.text));
  for (const cell of cells) {
    // 总分 may stand just before its numbers, with blanks where the names are.
    if (cell.column > nameColumn && cell !== first) break;
    const closing = closingLabelOf(grid.label(cell));
    if (closing && (!hasTarget || (closing === 'total' && cell === first))) {
      return { kind: closing, cell };
    }
  }
  const label = grid.label(first);
  const bare = inlineLabels(first.text)[0]?.bare ?? bareLabel(label);
  if (headFieldOf(bare) === 'projectName') return { kind: 'next-form', cell: first };
  // A name may well begin like a footer: only what stands left of the names counts,
  // or, where names stand first, what stands alone.
  const isLeft = first.column < nameColumn;
  const isNoted = cells.length === 2 && spansValues(cells[1] as GridCell);
  if (!isLeft && ((cells.length > 1 && !isNoted) || layout.columns.has('level1'))) return null;
  return isGradeLabel(bare) || isFooter(label) ? { kind: 'footer', cell: first } : null;
}

/** Below a note only whole rows are indicators: half ones are signatures and remarks. */
const isPlain = ({ row }: ReadRow): boolean =>
  row.name !== '' && !isFooter(labelOf(row.name)) && hasText(row.cells.target);

/** Reads rows until the table ends; `carried` goes on where a repeated header interrupts. */
export function readSegment(
  grid: SheetGrid,
  layout: TableLayout,
  rows: readonly GridRow[],
  carried: Carried,
): ReadSegment {
  const reader = new RowReader(grid, layout, carried);
  const labels = headerLabels(layout);
  const isWide = layout.left === 0 && layout.right === Infinity;
  const found: ReadRow[] = [];
  const leftovers: GridCell[] = [];
  const levels = new Map<number, RowLevels>();
  let isClosed = false;
  let total: GridCell | null = null;
  let lastRow = layout.lastHeaderRow;
  for (const { row, cells: all } of rows) {
    const cells = isWide
      ? all
      : all.filter(({ column }) => column >= layout.left && column <= layout.right);
    if (cells.length === 0) continue;
    if (repeatsHeader(grid, labels, cells)) continue;
    const closing = closingOf(grid, layout, cells);
    if (closing?.kind === 'total') {
      return { rows: found, leftovers, levels, total: closing.cell, end: 'total', lastRow: row };
    }
    if (closing?.kind === 'next-form') {
      return { rows: found, leftovers, levels, total, end: total ? 'total' : 'next-form', lastRow };
    }
    if (closing?.kind === 'footer') isClosed = true;
    if (closing?.kind === 'sum') {
      total = closing.cell;
      lastRow = row;
    }
    if (closing) continue;
    reader.carryLevels(row);
    const leftover = reader.leftoverIn({ row, cells });
    const isUnused = leftover !== null || reader.isUnnamed(row);
    const note = (): void =>
      void levels.set(row, { level1: carried.level1, level2: carried.level2, isUnused });
    note();
    if (leftover) {
      if (!isClosed) leftovers.push(leftover);
      continue;
    }
    const indicator = reader.read(row);
    note();
    if (!indicator || (isClosed && !isPlain(indicator))) continue;
    // A sum that indicators follow was a subtotal.
    total = null;
    found.push(indicator);
    lastRow = row;
  }
  const end = total ? 'total' : isClosed ? 'footer' : 'open';
  return { rows: found, leftovers, levels, total, end, lastRow };
}
