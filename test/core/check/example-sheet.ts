/** Builds a sheet from the small tables of check pages and tests: head, 项目资金, indicators. */
import type { SheetCell, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';

/** A text as a person types it, or a cell as Excel holds it. */
export type ExampleCell = string | SheetCell;

/** What stands on one sheet. The first row of `funds` and of `indicators` is the header. */
export interface ExampleSheet {
  readonly title?: string;
  readonly head?: readonly (readonly [label: string, value: string])[];
  readonly funds?: readonly (readonly ExampleCell[])[];
  readonly indicators?: readonly (readonly ExampleCell[])[];
}

const EXAMPLE_SHEET_NAME = '表1';

const HEAD: NonNullable<ExampleSheet['head']> = [
  ['项目名称', '业务培训'],
  ['主管部门', '市教育局'],
  ['实施单位', '市教师进修学校'],
];
const SELF_EVALUATION_COLUMN = /实际完成值|完成值/;
const NUMBER_COLUMN = /分值|得分|权重|预算数|执行数/;
const NUMBER = /^-?[\d,]+(\.\d+)?$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Where things ended up on the sheet, zero-based rows. */
export interface BuiltSheet {
  readonly sheet: SheetSnapshot;
  /** Sheet row of each row of `indicators`, the header first. */
  readonly indicatorRows: readonly number[];
  readonly fundsRows: readonly number[];
}

export function buildSheet(example: ExampleSheet, name = EXAMPLE_SHEET_NAME): BuiltSheet {
  const rows: (SheetCell | null)[][] = [];
  const add = (cells: readonly ExampleCell[], header: readonly ExampleCell[] = []): number =>
    rows.push(cells.map((cell, index) => toCell(cell, header[index]))) - 1;
  add([example.title ?? defaultTitle(example)]);
  if (!example.title) add(['（2024年度）']);
  for (const [label, value] of example.head ?? HEAD) add([label, value]);
  const [fundsHeader, ...funds] = example.funds ?? [];
  const fundsRows: number[] = [];
  if (fundsHeader) {
    fundsRows.push(add([fundsHeader[0] ?? '', '', ...fundsHeader.slice(1)]));
    for (const row of funds) fundsRows.push(add(['', ...row], ['', ...fundsHeader]));
  }
  const indicators = withLevels(example.indicators ?? []);
  const indicatorRows = indicators.map((row) => add(row, indicators[0]));
  const sheet: SheetSnapshot = {
    name,
    position: 0,
    visibility: 'visible',
    origin: { row: 0, column: 0 },
    rows,
    merges: [],
    protection: null,
  };
  return { sheet, indicatorRows, fundsRows };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return {
    name: '自评表.xlsx',
    sheets: sheets.map((sheet, position) => ({ ...sheet, position })),
  };
}

function defaultTitle({ indicators }: ExampleSheet): string {
  const header = indicators?.[0]?.map(textOf).join(' ') ?? '';
  return SELF_EVALUATION_COLUMN.test(header) ? '项目支出绩效自评表' : '项目支出绩效目标表';
}

/** Tables that leave the levels out stand under 产出指标, 数量指标. */
function withLevels(
  table: readonly (readonly ExampleCell[])[],
): readonly (readonly ExampleCell[])[] {
  const [header, ...rows] = table;
  if (!header || header.some((cell) => textOf(cell) === '一级指标')) return table;
  return [
    ['一级指标', '二级指标', ...header],
    ...rows.map((row) =>
      textOf(row[0] ?? '') === '总分'
        ? ['总分', '', '', ...row.slice(1)]
        : ['产出指标', '数量指标', ...row],
    ),
  ];
}

function textOf(cell: ExampleCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/** Text in back quotes stands for what Excel made of it: a formula, an error or a date; or for a formula that nobody has calculated. */
function toCell(cell: ExampleCell, header: ExampleCell | undefined): SheetCell | null {
  if (typeof cell !== 'string') return cell;
  if (cell === '') return null;
  const raw = /^`(.*)`$/.exec(cell)?.[1];
  if (raw !== undefined) return excelCell(raw);
  if (header !== undefined && NUMBER_COLUMN.test(textOf(header)) && NUMBER.test(cell)) {
    return { value: Number(cell.replace(/,/g, '')), text: cell };
  }
  return { value: cell, text: cell };
}

const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

function excelCell(raw: string): SheetCell {
  const date = DATE.exec(raw);
  if (date) {
    const [, year, month, day] = date.map(Number);
    const time = Date.UTC(year ?? 0, (month ?? 1) - 1, day);
    const value = (time - SERIAL_ZERO) / MS_PER_DAY;
    return { value, numberFormat: 'yyyy-mm-dd', text: raw };
  }
  const percent = /^=(\d+(?:\.\d+)?)%$/.exec(raw);
  if (percent) {
    return {
      value: Number(percent[1]) / 100,
      formula: raw,
      numberFormat: '0%',
      text: raw.slice(1),
    };
  }
  const number = /^=(\d+(?:\.\d+)?)$/.exec(raw);
  if (number) return { value: Number(number[1]), formula: raw, text: String(number[1]) };
  if (/[A-Z]\d/.test(raw)) return { value: null, formula: raw, text: '' };
  return { value: '#NAME?', formula: raw, text: '#NAME?', isError: true };
}
