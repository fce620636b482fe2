/** Traits of a parsed value that several checks ask for. */
import type { ParsedValue } from '../../value/value';

/** Says 约, 左右, 近, 余 and the like about its number. */
export function isApproximate(value: ParsedValue): boolean {
  switch (value.kind) {
    case 'quantity':
    case 'duration':
      return value.comparator === 'approx' || value.isApproximate === true;
    case 'frequency':
      return value.comparator === 'approx';
    case 'range':
      return value.isApproximate === true;
    case 'compound':
      return value.parts.some(isApproximate);
    default:
      return false;
  }
}
