/** Rows that carry no points of the total. */
import type { IndicatorRow } from '../form/form';
import type { Policy } from '../policy/schema';
import { sumExactly } from '../value/exact-number';

/** Parts are weighed by their group, whatever is printed beside them; what does not apply is out without points of its own, or where the policy scales. */
export function isOutsideTotal(
  row: Pick<IndicatorRow, 'role'>,
  weight: number | null,
  policy: Policy,
): boolean {
  const { role } = row;
  if (role === 'part' || (role === 'not-applicable' && weight === null)) return true;
  return isTakenOut(row, weight, policy);
}

/** 不适用 with points, under a policy that takes them out and scales the rest. */
export function isTakenOut(
  { role }: Pick<IndicatorRow, 'role'>,
  weight: number | null,
  { notApplicable }: Policy,
): boolean {
  return notApplicable.mode === 'scale' && role === 'not-applicable' && weight !== null;
}

interface Weighted {
  readonly row: Pick<IndicatorRow, 'role'>;
  readonly weight: number | null;
}

/** The points that are taken out of the full marks. */
export function pointsTakenOut(rows: readonly Weighted[], policy: Policy): number {
  return sumExactly(
    rows
      .filter(({ row, weight }) => isTakenOut(row, weight, policy))
      .map(({ weight }) => weight ?? 0),
  );
}
