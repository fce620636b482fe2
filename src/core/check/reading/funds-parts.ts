/** 年度资金总额 beside the amounts it consists of, column by column. */
import type {
  Form,
  FormCell,
  FundsColumn,
  FundsRow,
  FundsRowKind,
  MoneyUnit,
} from '../../form/form';
import { readAmount } from '../../score/read-number';
import { sumExactly } from '../../value/exact-number';

export interface FundsParts {
  readonly total: number;
  /** The sum of all parts first; then those that count a part and its own parts once, and the first part alone. */
  readonly possibleSums: readonly number[];
  /** The total first, then the parts that hold an amount. */
  readonly cells: readonly FormCell[];
  /** The list of parts covers every source, so that less than the total is wrong too. */
  readonly isComplete: boolean;
  /** The main part is still blank. */
  readonly isUnfinished: boolean;
}

interface Amount {
  readonly kind: FundsRowKind;
  readonly cell: FormCell;
  readonly value: number | null;
}

const PART_KINDS: readonly FundsRowKind[] = ['fiscalFunds', 'carriedOver', 'otherFunds'];

/** `null` when the column has no total or no part with an amount. */
export function fundsPartsIn({ funds, moneyUnit }: Form, column: FundsColumn): FundsParts | null {
  const rows = funds?.rows ?? [];
  const totalAt = rows.findIndex(({ kind }) => kind === 'total');
  if (!funds || totalAt < 0) return null;
  const unit = funds.moneyUnit ?? moneyUnit;
  const total = amountIn(rows[totalAt] as FundsRow, column, unit);
  if (!total || total.value === null) return null;
  const below: Amount[] = [];
  const parts: Amount[] = [];
  const cells: FormCell[] = [total.cell];
  for (let index = totalAt + 1; index < rows.length; index += 1) {
    const amount = amountIn(rows[index] as FundsRow, column, unit);
    if (!amount) continue;
    below.push(amount);
    if (PART_KINDS.indexOf(amount.kind) < 0) continue;
    parts.push(amount);
    if (amount.value !== null) cells.push(amount.cell);
  }
  if (cells.length === 1) return null;
  const kinds = PART_KINDS.filter((kind) => parts.some((part) => part.kind === kind));
  return {
    total: total.value,
    possibleSums: [...sumsOf(parts, kinds, below), parts[0]?.value ?? 0],
    cells,
    isComplete: kinds.length > 1,
    isUnfinished: parts[0]?.value === null,
  };
}

function amountIn(
  { kind, cells }: FundsRow,
  column: FundsColumn,
  unit: MoneyUnit | null,
): Amount | null {
  const cell = cells[column];
  return cell && !cell.isMergedAway ? { kind, cell, value: readAmount(cell, unit) } : null;
}

function valuesOf(kind: FundsRowKind, amounts: readonly Amount[]): number[] {
  return amounts.filter((each) => each.kind === kind).map(({ value }) => value ?? 0);
}

/** Two rows of one kind may be a part and its own parts; unknown rows may or may not belong to the sum. */
function sumsOf(
  parts: readonly Amount[],
  kinds: readonly FundsRowKind[],
  below: readonly Amount[],
): number[] {
  const unknown = valuesOf('other', below);
  if (parts.length === kinds.length && unknown.length === 0) {
    return [sumExactly(parts.map(({ value }) => value ?? 0))];
  }
  let sums = [0];
  for (const kind of kinds) {
    const values = valuesOf(kind, parts);
    const readings = values.length > 1 ? [values, values.slice(0, 1), values.slice(1)] : [values];
    sums = readings.flatMap((reading) => sums.map((sum) => sumExactly([sum, ...reading])));
  }
  return unknown.length === 0
    ? sums
    : [...sums, ...sums.map((sum) => sumExactly([sum, ...unknown]))];
}
