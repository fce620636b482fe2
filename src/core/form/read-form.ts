/** One form: its table with everything above and below that belongs to it. */
import type { CellRange } from '../sheet/snapshot';
import { dropSpaces } from '../sheet/text';
import type { FoundTable } from './found-table';
import type { ProjectTable } from './split-by-project';
import type {
  ColumnHeader,
  Form,
  FormCell,
  FundsBlock,
  IndicatorColumn,
  LabelledCell,
  MoneyUnit,
  TotalRow,
} from './form';
import { kindOf, traitsOf } from './kinds';
import { bareLabel } from './bare-label';
import { headFieldOf, inlineLabels, inlineValue, isGradeLabel, valueRightOf } from './labels';
import { levelKey } from './level-text';
import { moneyUnitIn } from './money-unit';
import { readClosing } from './read-closing';
import { readFunds } from './read-funds';
import { readGoals } from './read-goals';
import { readHead, type Head } from './read-head';
import { reportedMonth, reportedMonthInTitle } from './reported-month';
import { readSignatures } from './read-signatures';
import { titleOf } from './read-title';
import { yearIn, yearInField } from './read-year';
import type { GridCell, GridRow, SheetGrid } from './sheet-grid';
import type { TableLayout } from './table-layout';

type FormWithoutId = Omit<Form, 'id'>;

/** Rows below a table are searched for the grade this far. */
const GRADE_ROWS = 12;
/** Texts longer than this are content and name neither year nor form. */
const LONGEST_TITLE_LINE = 60;

function within(rows: readonly GridRow[], { left, right }: TableLayout): readonly GridRow[] {
  if (left === 0 && right === Infinity) return rows;
  return rows
    .map(({ row, cells }) => ({
      row,
      cells: cells.filter(({ column }) => column >= left && column <= right),
    }))
    .filter(({ cells }) => cells.length > 0);
}

/** Index of the row where this form begins: its title, or its first label where it has none. */
function startOf(grid: SheetGrid, rows: readonly GridRow[], isFirst: boolean): number {
  const title = rows.findIndex(({ cells }) => titleOf(grid, cells) !== null);
  if (isFirst || title >= 0) return isFirst ? 0 : title;
  const label = rows.findIndex(({ cells }) =>
    cells.some((cell) => {
      const bare = inlineLabels(cell.text)[0]?.bare ?? bareLabel(grid.label(cell));
      return headFieldOf(bare) !== null;
    }),
  );
  return Math.max(0, label);
}

function titleIn(grid: SheetGrid, rows: readonly GridRow[]): GridCell | null {
  for (const { cells } of rows) {
    const title = titleOf(grid, cells);
    if (title) return title;
  }
  return null;
}

/** The lines before the first field: title, year, unit. */
function titleLines(grid: SheetGrid, rows: readonly GridRow[]): string[] {
  const lines: string[] = [];
  for (const { cells } of rows) {
    if (cells.some((cell) => headFieldOf(bareLabel(grid.label(cell))) !== null)) break;
    for (const cell of cells) {
      if (cell.text.length <= LONGEST_TITLE_LINE) lines.push(grid.label(cell));
    }
  }
  return lines;
}

const DAY_OF_YEAR = /日期|\d月\d{1,2}日/;

function yearOf(
  grid: SheetGrid,
  lines: readonly string[],
  head: Head,
  title: GridCell | null,
): number | null {
  const texts = title ? [grid.label(title), ...lines] : lines;
  // （2022年度） is what the form is about; 填报日期：2023年3月31日 is not.
  const firstYear = (from: readonly string[]): number | null => {
    for (const text of from) {
      const year = yearIn(text);
      if (year !== null) return year;
    }
    return null;
  };
  const field = head.fiscalYear && yearInField(head.fiscalYear.value.text.replace(/\s/g, ''));
  return (
    firstYear(texts.filter((text) => text.indexOf('年度') >= 0)) ??
    field ??
    firstYear(texts.filter((text) => !DAY_OF_YEAR.test(text))) ??
    yearIn(grid.sheet.name)
  );
}

function unitAround(grid: SheetGrid, rows: readonly GridRow[]): MoneyUnit | null {
  let fromTitle: MoneyUnit | null = null;
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (typeof cell.content.value !== 'string' || cell.text.length > LONGEST_TITLE_LINE) continue;
      const unit = moneyUnitIn(cell.text);
      if (unit && bareLabel(grid.label(cell)).indexOf('资金') >= 0) return unit;
      fromTitle = fromTitle ?? unit;
    }
  }
  return fromTitle;
}

function totalOf(grid: SheetGrid, table: FoundTable): TotalRow | null {
  if (!table.total) return null;
  const { total, layout } = table;
  const place = (name: 'weight' | 'score'): FormCell | null => {
    const column = layout.columns.get(name);
    if (!column) return null;
    const cell = grid.formCell(total.row, column.column);
    // 总分 | 99.33 merged over the columns of values: the score, and no weight.
    const wide = cell.isMergedAway && name === 'score' && grid.covering(total.row, column.column);
    if (wide && wide.row === total.row && wide.column > total.lastColumn) {
      return grid.toFormCell(wide);
    }
    return cell.isMergedAway || column.column === total.column ? null : cell;
  };
  return { label: grid.toFormCell(total), weight: place('weight'), score: place('score') };
}

function unusedClasses({ levels, rows }: ProjectTable): Pick<Form, 'unusedClasses'> {
  const used = new Set(rows.map(({ row }) => levelKey(row.level2 || row.level1)));
  const marked = new Set<string>();
  const unused = new Set<string>();
  levels.forEach(({ level1, level2, isUnused }) => {
    const name = levelKey(level2 || level1);
    if (name !== '') (isUnused ? unused : marked).add(name);
  });
  // 无 and / in the place of a name say that the class does not apply.
  const names = Array.from(unused).filter((name) => !used.has(name) && !marked.has(name));
  return names.length === 0 ? {} : { unusedClasses: names };
}

function partsOf(grid: SheetGrid, { parts, rows }: ProjectTable): Pick<Form, 'parts'> {
  const read = parts.map(({ cell, points, firstRow, lastRow }) => ({
    label: grid.toFormCell(cell),
    points,
    rows: rows.flatMap(({ row: { sheetRow } }, index) =>
      sheetRow >= firstRow && sheetRow <= lastRow ? [index + 1] : [],
    ),
  }));
  return read.length === 0 ? {} : { parts: read };
}

function gradeIn(grid: SheetGrid, rows: readonly GridRow[], right: number): LabelledCell | null {
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (isGradeLabel(bareLabel(grid.label(cell)))) {
        return { label: grid.toFormCell(cell), value: valueRightOf(grid, cell, right) };
      }
      for (const { bare, value } of inlineLabels(cell.text)) {
        if (isGradeLabel(bare)) return inlineValue(grid, cell, value);
      }
    }
  }
  return null;
}

function columnsOf(layout: TableLayout): Partial<Record<IndicatorColumn, ColumnHeader>> {
  const columns: Partial<Record<IndicatorColumn, ColumnHeader>> = {};
  layout.columns.forEach(({ header }, name) => (columns[name] = header));
  const reason = columns.deviationReason ?? columns.remark;
  if (reason) columns.deviationReason = reason;
  return columns;
}

const rangeOf = (top: number, left: number, bottom: number, right: number): CellRange => ({
  row: top,
  column: left,
  rowCount: bottom - top + 1,
  columnCount: right - left + 1,
});

function labelsOf(head: Head): string[] {
  const labels: string[] = [];
  for (const field of Object.keys(head) as (keyof Head)[]) {
    const found = head[field];
    if (found) labels.push(dropSpaces(found.label.text));
  }
  return labels;
}

/** The month that the columns name, else the title, else the funds. */
function throughMonth(
  { actual }: Partial<Record<IndicatorColumn, ColumnHeader>>,
  lines: readonly string[],
  funds: FundsBlock | null,
): Pick<Form, 'throughMonth'> {
  const spent = [funds?.headers.spending, funds?.headers.executionRate];
  const month = [
    reportedMonth(actual?.cell.text ?? ''),
    ...lines.map(reportedMonthInTitle),
    ...spent.map((header) => reportedMonth(header?.cell.text ?? '')),
  ].find((found) => found !== null);
  return month == null ? {} : { throughMonth: month };
}

/** Reads the form around a table. */
export function readForm(grid: SheetGrid, table: ProjectTable): FormWithoutId {
  const { layout } = table;
  const above = within(grid.between(table.regionStart, layout.headerRow - 1), layout);
  const rows = above.slice(startOf(grid, above, table.regionStart === 0));
  const below = within(grid.between(table.lastRow, table.regionEnd), layout).slice(0, GRADE_ROWS);
  // What is said of all rows may stand between the last of them and the total.
  const lastIndicator = table.rows[table.rows.length - 1]?.row.sheetRow ?? table.lastRow - 1;
  const afterRows = within(grid.between(lastIndicator + 1, table.regionEnd), layout).slice(
    0,
    GRADE_ROWS,
  );
  const title = titleIn(grid, rows);
  const head = readHead(grid, rows, layout.right);
  const unit = unitAround(grid, rows);
  const funds = readFunds(grid, rows, layout.right, unit);
  const columns = columnsOf(layout);
  const lines = titleLines(grid, rows);
  const kind = kindOf({
    // A form without a title is called what its sheet is called.
    titles: title ? lines : [...lines, dropSpaces(grid.sheet.name)],
    labels: labelsOf(head),
    fundsRows: (funds?.rows ?? []).map(({ label }) => dropSpaces(label.text)),
    columns: new Set(layout.columns.keys()),
    hasEntries: table.rows.some(({ row: { cells } }) =>
      [cells.actual, cells.score].some((cell) => cell !== undefined && cell.text !== ''),
    ),
    hasRunningYear: layout.isMonitoring,
  });
  return {
    kind,
    ...grid.onSheet(),
    range: rangeOf(table.firstRow, layout.firstColumn, table.lastRow, layout.lastColumn),
    title: title && grid.toFormCell(title),
    year: yearOf(grid, lines, head, title),
    ...(traitsOf(kind).isRunningYear ? throughMonth(columns, lines, funds) : {}),
    moneyUnit: funds?.moneyUnit ?? unit,
    project: head.projectName?.value.text || table.project,
    head,
    columns,
    rows: table.rows.map(({ row }, index) => ({ number: index + 1, ...row })),
    ...unusedClasses(table),
    leftovers: table.leftovers.map((cell) => grid.toFormCell(cell)),
    funds,
    goals: readGoals(grid, rows, layout.headerRow - 1),
    closing: readClosing(grid, afterRows, layout),
    signatures: readSignatures(grid, [...rows, ...below], layout.right),
    ...partsOf(grid, table),
    total: totalOf(grid, table),
    grade: gradeIn(grid, below, layout.right) ?? gradeIn(grid, rows, layout.right),
  };
}
