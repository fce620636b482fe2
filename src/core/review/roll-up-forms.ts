/** One regional form from those of its districts: the blank cells of the template, each with its sources. */
import Big from 'big.js';
import type { Edit } from '../edit/edit';
import type { Form, FormCell, FundsColumn, FundsRow, MoneyUnit } from '../form/form';
import { isJudged } from '../form/kinds';
import type { Policy } from '../policy/schema';
import type { AssessedForm, AssessedRow } from '../score/result';
import { sumExactly } from '../value/exact-number';
import type { FormSource } from './form-source';
import { matchIndicators } from './match-indicators';
import { comparableName } from './name-similarity';
import { rollUpValues, withUnit, type RollUpConflict, type RollUpMethod } from './roll-up-values';

/** What a district's cell says. */
export interface RollUpSource {
  readonly file: string;
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

/** One cell of the template: filled, or left blank with the cause. */
export interface RolledUpCell {
  readonly sheet: string;
  readonly address: string;
  /** Name of the indicator, or of the row of funds. */
  readonly name: string;
  readonly sources: readonly RollUpSource[];
  /** Districts whose form has no such row. */
  readonly lacking: readonly string[];
  readonly outcome:
    | { readonly kind: 'filled'; readonly text: string; readonly method: RollUpMethod }
    | { readonly kind: 'conflict'; readonly conflict: RollUpConflict | 'lacking' };
}

export interface RollUp {
  readonly cells: readonly RolledUpCell[];
  /** What filling would write into the template; formulas and filled cells are never among it. */
  readonly edits: readonly Edit[];
  /** Files without a form that belongs to one of the template. */
  readonly unused: readonly string[];
}

const YUAN: Readonly<Record<MoneyUnit, number>> = { 元: 1, 万元: 10_000 };
const MONEY_COLUMNS = ['openingBudget', 'annualBudget', 'spending'] as const;

/** `districts`: the forms of every file, results or not. */
export function rollUpForms(
  template: readonly AssessedForm[],
  districts: readonly FormSource[],
  policy: Policy,
): RollUp {
  const results = districts.filter(({ assessed }) => isJudged(assessed.form));
  const targets = template.filter(({ form }) => isJudged(form));
  const cells: RolledUpCell[] = [];
  const edits: Edit[] = [];
  const used = new Set<string>();
  for (const target of targets) {
    const own = results.filter((source) => belongsTo(source, target, targets.length === 1));
    own.forEach(({ file }) => used.add(file));
    if (own.length === 0) continue;
    for (const { cell, edit } of [
      ...indicatorCells(target, own, policy),
      ...fundsCells(target, own),
    ]) {
      cells.push(cell);
      if (edit) edits.push(edit);
    }
  }
  const files = Array.from(new Set(districts.map(({ file }) => file)));
  return { cells, edits, unused: files.filter((file) => !used.has(file)) };
}

/** The same project; where the template holds one form alone, whatever a file calls its own. */
function belongsTo({ assessed }: FormSource, target: AssessedForm, isOnly: boolean): boolean {
  if (assessed.form.kind !== target.form.kind) return false;
  const [own, wanted] = [assessed.form.project, target.form.project].map(comparableName);
  return own === wanted || (isOnly && (own === '' || wanted === ''));
}

interface Rolled {
  readonly cell: RolledUpCell;
  readonly edit: Edit | null;
}

const isBlank = (cell: FormCell | undefined): cell is FormCell =>
  cell !== undefined &&
  !cell.isMergedAway &&
  cell.text.trim() === '' &&
  cell.content?.formula === undefined;

function sourceOf({ file, assessed }: FormSource, cell: FormCell): RollUpSource {
  return { file, sheet: assessed.form.sheet, address: cell.address, text: cell.text };
}

/** In 元; `null` when the form states none. */
function fundsOf({ form, funds }: AssessedForm): number | null {
  const amount = funds?.budget ?? funds?.executed ?? null;
  const unit = form.funds?.moneyUnit ?? form.moneyUnit ?? '元';
  return amount === null ? null : new Big(amount).times(YUAN[unit]).toNumber();
}

function indicatorCells(
  target: AssessedForm,
  districts: readonly FormSource[],
  policy: Policy,
): Rolled[] {
  const matched = districts.map((source) => {
    const { matches } = matchIndicators(target.rows, source.assessed.rows);
    return { source, rows: new Map(matches.map((match) => [match.evaluated, match.approved])) };
  });
  return target.rows.flatMap((row): Rolled[] => {
    const cell = row.row.cells.actual;
    if (!isBlank(cell) || row.target.kind === 'blank') return [];
    const found = matched.flatMap(({ source, rows }) => {
      const own = rows.get(row);
      return own ? [{ source, row: own }] : [];
    });
    const lacking = matched.filter(({ rows }) => !rows.has(row)).map(({ source }) => source.file);
    const about = {
      sheet: target.form.sheet,
      address: cell.address,
      name: row.row.name,
      sources: found.flatMap(({ source, row: own }) =>
        own.row.cells.actual ? [sourceOf(source, own.row.cells.actual)] : [],
      ),
      lacking,
    };
    if (lacking.length > 0) {
      return [
        { cell: { ...about, outcome: { kind: 'conflict', conflict: 'lacking' } }, edit: null },
      ];
    }
    const values = found.map(({ source, row: own }) => ({
      row: own,
      funds: fundsOf(source.assessed),
    }));
    return [settled(target.form, row, cell, about, rollUpValues(values, policy))];
  });
}

function settled(
  form: Form,
  row: AssessedRow,
  cell: FormCell,
  about: Omit<RolledUpCell, 'outcome'>,
  result: ReturnType<typeof rollUpValues>,
): Rolled {
  if (result.kind === 'conflict') {
    return {
      cell: { ...about, outcome: { kind: 'conflict', conflict: result.conflict } },
      edit: null,
    };
  }
  const { method } = result;
  if (result.kind === 'number' && (row.row.cells.unit !== undefined || result.unit === '')) {
    const outcome = { kind: 'filled', text: withUnit(result.value, ''), method } as const;
    return {
      cell: { ...about, outcome },
      edit: editOf(form, cell, { kind: 'number', value: result.value }),
    };
  }
  const text = result.kind === 'number' ? withUnit(result.value, result.unit) : result.text;
  const outcome = { kind: 'filled', text, method } as const;
  return { cell: { ...about, outcome }, edit: editOf(form, cell, { kind: 'text', value: text }) };
}

function editOf(form: Form, cell: FormCell, change: Edit['change']): Edit {
  const numberFormat = cell.content?.numberFormat;
  return {
    cell: { sheet: form.sheet, address: cell.address },
    before: {
      value: cell.content?.value ?? null,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    },
    change,
    purpose: 'roll-up',
    safety: 'safe',
  };
}

function fundsCells(target: AssessedForm, districts: readonly FormSource[]): Rolled[] {
  const { form } = target;
  const unit = YUAN[form.funds?.moneyUnit ?? form.moneyUnit ?? '元'];
  return (form.funds?.rows ?? []).flatMap((row) =>
    MONEY_COLUMNS.flatMap((column): Rolled[] => {
      const cell = row.cells[column];
      if (!isBlank(cell)) return [];
      const stated = districts.map((source) => ({
        source,
        amount: statedAmount(source, row, column),
      }));
      if (stated.every(({ amount }) => amount === null)) return [];
      const lacking = stated
        .filter(({ amount }) => amount === null)
        .map(({ source }) => source.file);
      const about = {
        sheet: form.sheet,
        address: cell.address,
        name: row.label.text,
        sources: stated.flatMap(({ source, amount }) =>
          amount ? [sourceOf(source, amount.cell)] : [],
        ),
        lacking,
      };
      if (lacking.length > 0) {
        return [
          { cell: { ...about, outcome: { kind: 'conflict', conflict: 'lacking' } }, edit: null },
        ];
      }
      const yuan = sumExactly(stated.map(({ amount }) => amount?.yuan ?? 0));
      const value = new Big(yuan).div(unit).toNumber();
      const outcome = { kind: 'filled', text: withUnit(value, ''), method: 'sum' } as const;
      return [{ cell: { ...about, outcome }, edit: editOf(form, cell, { kind: 'number', value }) }];
    }),
  );
}

function statedAmount(
  { assessed: { form } }: FormSource,
  wanted: FundsRow,
  column: FundsColumn,
): { readonly cell: FormCell; readonly yuan: number } | null {
  const name = comparableName(wanted.label.text);
  const row = form.funds?.rows.find(
    (each) =>
      (wanted.kind === 'total' && each.kind === 'total') ||
      comparableName(each.label.text) === name,
  );
  const cell = row?.cells[column];
  const text = cell?.text.replace(/[,，\s]/g, '') ?? '';
  if (!cell || !/^-?\d+(\.\d+)?$/.test(text)) return null;
  const unit = YUAN[form.funds?.moneyUnit ?? form.moneyUnit ?? '元'];
  return { cell, yuan: new Big(text).times(unit).toNumber() };
}
