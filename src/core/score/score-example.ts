/** One made-up row under a policy: the live example beside the settings, and the policies' test vectors. */
import type { FormCell, IndicatorColumn, IndicatorRow } from '../form/form';
import type { Form } from '../form/form';
import type { Policy } from '../policy/schema';
import { toAddress } from '../sheet/address';
import { assessForm } from './assess-form';
import type { AssessedRow } from './result';

/** Texts as in a form; `deduction` is 扣减分数, `coefficient` 得分系数. */
export interface ExampleRow {
  readonly indicator: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly target: string;
  readonly openingTarget?: string;
  readonly actual: string;
  readonly weight: string;
  readonly given?: string;
  readonly deduction?: string;
  readonly coefficient?: string;
}

const COLUMNS = [
  'openingTarget',
  'target',
  'actual',
  'weight',
  'score',
  'deduction',
  'coefficient',
] as const satisfies readonly IndicatorColumn[];

function cellOf(column: number, text: string): FormCell {
  const position = { row: 0, column };
  const content = text === '' ? null : { value: text, text };
  return { ...position, address: toAddress(position), content, text };
}

function cellsOf(example: ExampleRow): IndicatorRow['cells'] {
  const texts: Readonly<Record<(typeof COLUMNS)[number], string | undefined>> = {
    openingTarget: example.openingTarget,
    target: example.target,
    actual: example.actual,
    weight: example.weight,
    score: example.given ?? '',
    deduction: example.deduction,
    coefficient: example.coefficient,
  };
  const cells: Partial<Record<IndicatorColumn, FormCell>> = {};
  COLUMNS.forEach((name, column) => {
    const text = texts[name];
    if (text !== undefined) cells[name] = cellOf(column, text);
  });
  return cells;
}

function formWith(row: IndicatorRow): Form {
  const columns: Partial<Record<IndicatorColumn, Form['columns'][IndicatorColumn]>> = {};
  COLUMNS.forEach((name, column) => {
    const cell = row.cells[name];
    if (cell) columns[name] = { column, cell, hint: '' };
  });
  return {
    id: 'f1',
    kind: 'self-evaluation',
    sheet: '',
    sheetPosition: 0,
    isHidden: false,
    range: { row: 0, column: 0, rowCount: 1, columnCount: COLUMNS.length },
    title: null,
    year: null,
    moneyUnit: null,
    project: '',
    head: {},
    columns,
    rows: [row],
    leftovers: [],
    funds: null,
    goals: { expected: [], achieved: [] },
    closing: {},
    signatures: [],
    total: null,
    grade: null,
  };
}

/** What the policy makes of the row: verdict, score with its arithmetic, and whether a reason is needed. */
export function scoreExample(example: ExampleRow, policy: Policy): AssessedRow {
  const row: IndicatorRow = {
    number: 1,
    sheetRow: 0,
    level1: example.level1 ?? '产出指标',
    level2: example.level2 ?? '数量指标',
    name: example.indicator,
    cells: cellsOf(example),
  };
  return assessForm(formWith(row), policy, []).rows[0] as AssessedRow;
}
