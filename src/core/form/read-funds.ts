/** 项目资金: amounts, execution rate and its score, above the indicator table. */
import type { ColumnHeader, FormCell, FundsBlock, FundsColumn, FundsRow, MoneyUnit } from './form';
import { fundsColumnOf, fundsRowOf, isFundsHeader, type FundsLabel } from './funds-labels';
import { bareLabel } from './bare-label';
import {
  headFieldOf,
  inlineLabels,
  inlineValue,
  isAchievedGoal,
  isExpectedGoal,
  valueRightOf,
} from './labels';
import { labelPoints } from './level-text';
import { moneyUnitIn } from './money-unit';
import { splitBrackets } from './brackets';
import type { GridCell, GridRow, SheetGrid } from './sheet-grid';

type Headers = Partial<Record<FundsColumn, ColumnHeader>>;

interface LabelledRow {
  readonly label: FormCell;
  readonly said: FundsLabel | null;
  readonly cells: FundsRow['cells'];
}

const MONEY_COLUMNS: readonly FundsColumn[] = [
  'openingBudget',
  'annualBudget',
  'spending',
  'executionRate',
];

const isMoneyColumn = (column: FundsColumn): boolean => MONEY_COLUMNS.indexOf(column) >= 0;

/** 年度预算数（万元） above 总额 and 其中：财政资金 is the name of the block, not a column of amounts. */
function headsLabels(grid: SheetGrid, { row, column }: GridCell): boolean {
  const below = grid.cell(row + 1, column);
  return below !== null && isText(below) && fundsRowOf(grid.label(below)) !== null;
}

/** The funds header: two headers about money side by side, one of them known. */
function headersOf(grid: SheetGrid, row: GridRow): Headers | null {
  const headers: Headers = {};
  let neighbours = false;
  let previousIsMoney = false;
  for (const cell of row.cells) {
    const label = grid.label(cell);
    const column = typeof cell.content.value === 'string' ? fundsColumnOf(label) : null;
    if (column && !headers[column] && !(isMoneyColumn(column) && headsLabels(grid, cell))) {
      const { bracketed } = splitBrackets(label);
      headers[column] = { column: cell.column, cell: grid.toFormCell(cell), hint: bracketed };
    }
    const isMoney = column !== null || isFundsHeader(label);
    if (isMoney && previousIsMoney) neighbours = true;
    previousIsMoney = isMoney;
  }
  return neighbours && MONEY_COLUMNS.some((column) => headers[column]) ? headers : null;
}

const isAmount = (cell: FormCell | undefined): boolean =>
  cell !== undefined && /^[-+]?[\d.,，]+%?$|^[-—–*/]+$/.test(cell.text);

const isHeadLabel = (bare: string): boolean => headFieldOf(bare) !== null;

function endsFunds(grid: SheetGrid, cell: GridCell): boolean {
  const bare = bareLabel(grid.label(cell));
  return isExpectedGoal(bare) || isAchievedGoal(bare) || headFieldOf(bare) === 'projectName';
}

function rowsBelow(grid: SheetGrid, rows: readonly GridRow[], headers: Headers): LabelledRow[] {
  const columns = Object.keys(headers) as FundsColumn[];
  const first = Math.min(...columns.map((column) => (headers[column] as ColumnHeader).column));
  const found: LabelledRow[] = [];
  for (const { row, cells } of rows) {
    if (endsFunds(grid, cells[0] as GridCell)) break;
    const labels = cells.filter((cell) => cell.column < first);
    const own: Partial<Record<FundsColumn, FormCell>> = {};
    for (const column of columns) {
      own[column] = grid.formCell(row, (headers[column] as ColumnHeader).column);
    }
    const label = labels[labels.length - 1];
    const hasValue = columns.some((column) => isAmount(own[column]));
    const said = label ? fundsRowOf(grid.label(label)) : null;
    if (said === null && !hasValue) break;
    found.push({
      label: label ? grid.toFormCell(label) : grid.formCell(row, Math.max(0, first - 1)),
      said,
      cells: own,
    });
  }
  return found;
}

const isText = (cell: GridCell): boolean => typeof cell.content.value === 'string';

/** The amount beside a label; the blank place there when something else stands in it. */
function amountBeside(grid: SheetGrid, cell: GridCell, right: number): FormCell {
  const value = valueRightOf(grid, cell, right);
  return value.text === '' || isAmount(value)
    ? value
    : grid.formCell(cell.row, cell.lastColumn + 1);
}

/** 执行数 | 90 | 执行率 | 90%: columns of the block as pairs in one row. */
function pairedColumns(grid: SheetGrid, row: GridRow, right: number): FundsRow['cells'] {
  const cells: Partial<Record<FundsColumn, FormCell>> = {};
  for (const cell of row.cells) {
    const column = isText(cell) ? fundsColumnOf(grid.label(cell)) : null;
    if (!column || column === 'deviationReason' || cells[column]) continue;
    const value = valueRightOf(grid, cell, right);
    if (isAmount(value) && value.row === cell.row) cells[column] = value;
  }
  return cells;
}

/** Amounts of one row as label and value pairs: `年度资金申请总额 | 300000`, `其他资金：20`. */
function amountsInRow(grid: SheetGrid, row: GridRow, right: number): LabelledRow[] {
  const found: LabelledRow[] = [];
  let previous = '';
  for (const cell of row.cells) {
    const isValue = isHeadLabel(previous);
    previous = bareLabel(grid.label(cell));
    // A project may be called 造林补助: what stands behind a head label is its value.
    if (!isText(cell) || isValue) continue;
    const said = fundsRowOf(grid.label(cell));
    if (said !== null) {
      const annualBudget = amountBeside(grid, cell, right);
      found.push({ label: grid.toFormCell(cell), said, cells: { annualBudget } });
      continue;
    }
    for (const { bare, value } of inlineLabels(cell.text)) {
      const inline = fundsRowOf(bare);
      const { label, value: annualBudget } = inlineValue(grid, cell, value);
      if (inline && isAmount(annualBudget))
        found.push({ label, said: inline, cells: { annualBudget } });
    }
  }
  return found;
}

/** Amounts as label and value pairs, anywhere above the table. */
function labelledAmounts(grid: SheetGrid, rows: readonly GridRow[], right: number): LabelledRow[] {
  const found: LabelledRow[] = [];
  for (const row of rows) {
    const amounts = amountsInRow(grid, row, right);
    const paired = pairedColumns(grid, row, right);
    const isSpent = paired.spending !== undefined || paired.executionRate !== undefined;
    const total = amounts.find(({ said }) => said === 'yearly-total' || said === 'total');
    const first = row.cells[0] as GridCell;
    if (isSpent && total) {
      const whole = { ...total, cells: { ...total.cells, ...paired } };
      found.push(...amounts.map((one) => (one === total ? whole : one)));
    } else if (isSpent) {
      found.push(
        { label: grid.toFormCell(first), said: 'yearly-total', cells: paired },
        ...amounts,
      );
    } else found.push(...amounts);
  }
  return found;
}

/** Where a yearly total stands, the total of a project of several years and its parts step back. */
function toRows(labelled: readonly LabelledRow[]): FundsRow[] {
  const yearly = labelled.findIndex(({ said }) => said === 'yearly-total');
  const hasTotal = yearly >= 0 || labelled.some(({ said }) => said === 'total');
  let foundTotal = false;
  return labelled.map(({ label, said, cells }, index): FundsRow => {
    const isTotal =
      index === yearly ||
      (yearly < 0 && !foundTotal && (said === 'total' || (!hasTotal && said === null)));
    if (isTotal) {
      foundTotal = true;
      return { kind: 'total', label, cells };
    }
    const isPart = said !== null && said !== 'total' && said !== 'yearly-total' && index > yearly;
    return { kind: isPart ? said : 'other', label, cells };
  });
}

/** 预算执行情况（万元）（20分）, left of the headers. */
function pointsBeside({ cells }: GridRow, headers: Headers): number | null {
  const first = Math.min(...Object.values(headers).map(({ column }) => column));
  for (const cell of cells) {
    const points = cell.column < first && isText(cell) ? labelPoints(cell.text) : null;
    if (points !== null) return points;
  }
  return null;
}

function unitOf(
  headers: Headers,
  rows: readonly LabelledRow[],
  around: MoneyUnit | null,
): MoneyUnit | null {
  for (const column of MONEY_COLUMNS) {
    const unit = moneyUnitIn(headers[column]?.cell.text ?? '');
    if (unit) return unit;
  }
  for (const { label } of rows) {
    const unit = moneyUnitIn(label.text);
    if (unit) return unit;
  }
  return around;
}

/** `around` is the unit that the form states elsewhere; `null` when the rows above the table hold no amounts. */
export function readFunds(
  grid: SheetGrid,
  rows: readonly GridRow[],
  right: number,
  around: MoneyUnit | null,
): FundsBlock | null {
  for (let index = 0; index < rows.length; index += 1) {
    const headers = headersOf(grid, rows[index] as GridRow);
    if (!headers) continue;
    const labelled = rowsBelow(grid, rows.slice(index + 1), headers);
    if (labelled.length === 0) continue;
    const points = pointsBeside(rows[index] as GridRow, headers);
    return {
      moneyUnit: unitOf(headers, labelled, around),
      ...(points === null ? {} : { points }),
      headers,
      rows: toRows(labelled),
    };
  }
  const labelled = labelledAmounts(grid, rows, right);
  if (labelled.length === 0) return null;
  return { moneyUnit: unitOf({}, labelled, around), headers: {}, rows: toRows(labelled) };
}
