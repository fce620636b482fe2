/** Several units, one table: the actual values are put together before they are scored. */
import Big from 'big.js';
import { sumExactly } from '../value/exact-number';
import type { Policy } from '../policy/schema';

/** One unit's actual value of an indicator; `funds` in one money unit, `null` when not known. */
export interface UnitActual {
  readonly actual: number;
  readonly funds: number | null;
}

function averageByFunds(units: readonly UnitActual[]): number | null {
  if (units.some(({ funds }) => funds === null || funds < 0)) return null;
  const weight = sumExactly(units.map(({ funds }) => funds ?? 0));
  if (weight === 0) return null;
  const sum = units.reduce(
    (total, { actual, funds }) => total.plus(new Big(actual).times(funds ?? 0)),
    new Big(0),
  );
  return sum.div(weight).toNumber();
}

function plainAverage(units: readonly UnitActual[]): number {
  return new Big(sumExactly(units.map(({ actual }) => actual))).div(units.length).toNumber();
}

/**
 * The common actual value of several units, in the unit of measurement they share.
 * `null` where the policy scores every table for itself, or where funds are needed and missing.
 */
export function rollUpActual(
  units: readonly UnitActual[],
  kind: 'quantity' | 'rate',
  { rollUp }: Policy,
): number | null {
  if (rollUp === null || units.length === 0) return null;
  if (kind === 'quantity') {
    return rollUp.quantities === 'sum'
      ? sumExactly(units.map(({ actual }) => actual))
      : averageByFunds(units);
  }
  return rollUp.rates === 'plain-average' ? plainAverage(units) : averageByFunds(units);
}
