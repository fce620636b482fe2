/** Several districts' actual values of one indicator → the one of the region. Nothing is guessed: what does not fit together stays open. */
import Big from 'big.js';
import { plainNumber, roundTo, sumExactly } from '../value/exact-number';
import type { Policy } from '../policy/schema';
import type { AssessedRow } from '../score/result';
import { normalise } from '../sheet/text';

/** One district's value; `funds` in 元, `null` when its form does not state them. */
export interface DistrictValue {
  readonly row: AssessedRow;
  readonly funds: number | null;
}

/** Why a cell cannot be filled. */
export type RollUpConflict =
  'blank' | 'units-differ' | 'kinds-differ' | 'funds-missing' | 'words-differ';

/** How the value came about. */
export type RollUpMethod = 'sum' | 'average-by-funds' | 'plain-average' | 'same-words' | 'tier';

export type RolledUp =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** Name of the unit, `''` when none. */
      readonly unit: string;
      readonly method: RollUpMethod;
    }
  | { readonly kind: 'text'; readonly text: string; readonly method: RollUpMethod }
  | { readonly kind: 'conflict'; readonly conflict: RollUpConflict };

/** What is usual where the policy says nothing about rolling up. */
const USUAL: NonNullable<Policy['rollUp']> = { quantities: 'sum', rates: 'average-by-funds' };
const DECIMALS = 2;

const conflict = (cause: RollUpConflict): RolledUp => ({ kind: 'conflict', conflict: cause });

/** At least one district. */
export function rollUpValues(districts: readonly DistrictValue[], policy: Policy): RolledUp {
  const rows = districts.map(({ row }) => row);
  if (rows.some(({ actual }) => !actual || actual.kind === 'blank')) return conflict('blank');
  const quantities = rows.flatMap(({ actual }) => (actual?.kind === 'quantity' ? [actual] : []));
  if (quantities.length === 0) return rollUpWords(rows);
  if (quantities.length < rows.length) return conflict('kinds-differ');
  const units = quantities.map(({ unit }) => unit?.name ?? '');
  const unit = units[0] ?? '';
  if (units.some((each) => each !== unit)) return conflict('units-differ');
  const values = quantities.map(({ value }) => value);
  const { quantities: ofQuantities, rates } = policy.rollUp ?? USUAL;
  const method = quantities[0]?.unit?.dimension === 'ratio' ? rates : ofQuantities;
  const value = together(values, districts, method);
  return value === null
    ? conflict('funds-missing')
    : { kind: 'number', value: roundTo(value, DECIMALS), unit, method };
}

function together(
  values: readonly number[],
  districts: readonly DistrictValue[],
  method: 'sum' | 'average-by-funds' | 'plain-average',
): number | null {
  if (method === 'sum') return sumExactly(values);
  if (method === 'plain-average') return new Big(sumExactly(values)).div(values.length).toNumber();
  const funds = districts.map((district) => district.funds ?? 0);
  if (funds.some((each) => each <= 0)) return null;
  const weighted = values.reduce(
    (sum, value, index) => sum.plus(new Big(value).times(funds[index] ?? 0)),
    new Big(0),
  );
  return weighted.div(sumExactly(funds)).toNumber();
}

/** The same words stay; otherwise the tier that all districts together reached. */
function rollUpWords(rows: readonly AssessedRow[]): RolledUp {
  const texts = rows.map(({ actual }) => actual?.text ?? '');
  const [first = ''] = texts;
  if (texts.every((text) => normalise(text) === normalise(first))) {
    return { kind: 'text', text: first, method: 'same-words' };
  }
  const verdicts = rows.map(({ comparison }) => comparison?.verdict);
  if (verdicts.every((verdict) => verdict === 'met' || verdict === 'exceeded')) {
    return { kind: 'text', text: '达成', method: 'tier' };
  }
  if (verdicts.every((verdict) => verdict === 'missed')) {
    return { kind: 'text', text: '未达成', method: 'tier' };
  }
  const isDecided = verdicts.every(
    (verdict) => verdict && verdict !== 'undecided' && verdict !== 'incomparable',
  );
  return isDecided ? { kind: 'text', text: '部分达成', method: 'tier' } : conflict('words-differ');
}

/** `98.5%`: as it stands in a cell without a column for the unit. */
export const withUnit = (value: number, unit: string): string => `${plainNumber(value)}${unit}`;
