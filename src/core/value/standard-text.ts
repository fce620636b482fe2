/** A value in standard spelling, for messages and for edits of loose units (V04). */
import Big from 'big.js';
import { comparatorSign } from './read/comparators';
import type { ParsedValue, Unit } from './value';

/** Unit in standard spelling, else as written. */
function standardUnit(unit: Unit | null): string {
  return unit === null ? '' : (unit.standard ?? unit.text);
}

const plain = (value: number): string => new Big(value).toFixed();

function numberText(value: number, unit: Unit | null): string {
  return plain(value) + standardUnit(unit);
}

/**
 * `≥90.00(%)` → `≥90%`, `≤18百分比` → `≤18%`; notes are kept in brackets. Values without numbers keep
 * their own text, since there is no other standard than what was typed.
 */
export function toStandardText(value: ParsedValue): string {
  const note = value.note === undefined ? '' : `（${value.note}）`;
  switch (value.kind) {
    case 'quantity': {
      if (value.change !== undefined) return value.text.trim();
      const about = value.isApproximate && value.comparator !== 'approx' ? '约' : '';
      return comparatorSign(value.comparator) + about + numberText(value.value, value.unit) + note;
    }
    case 'duration':
      return `${numberText(value.value, value.unit)}内${note}`;
    case 'range': {
      const about = value.isApproximate ? '约' : '';
      return `${about}${plain(value.low)}-${numberText(value.high, value.unit)}${note}`;
    }
    case 'deadline':
    case 'period':
    case 'frequency':
    case 'coverage':
    case 'compound':
    case 'tier':
    case 'qualitative':
    case 'suspect':
    case 'blank':
      return value.text.trim();
  }
}
