/**
 * What a cell shows, for the number formats that official forms use: General, fixed decimals,
 * thousands, percent, ISO-like dates. Any other format shows the plain number: the stand-in does not
 * pretend to be Excel's formatter, and nothing in the add-in decides by `text`.
 */
import { groupedDigits } from '../../core/value/exact-number';
import type { CellValue } from '../../core/sheet/snapshot';

const MILLISECONDS_PER_DAY = 86400000;
/** Serial 25569 is 1970-01-01 in the 1900 system. */
const UNIX_EPOCH_SERIAL = 25569;
const GENERAL_DIGITS = 11;

function withThousands(fixed: string): string {
  const [whole = '', fraction] = fixed.split('.');
  const grouped = groupedDigits(whole);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function general(value: number): string {
  return String(Number(value.toPrecision(GENERAL_DIGITS)));
}

function dateText(serial: number, format: string): string {
  const date = new Date(Math.round((serial - UNIX_EPOCH_SERIAL) * MILLISECONDS_PER_DAY));
  const two = (part: number): string => String(part).padStart(2, '0');
  return format.replace(/"/g, '').replace(/yyyy|mm|dd|m|d/g, (part) => {
    switch (part) {
      case 'yyyy':
        return String(date.getUTCFullYear());
      case 'mm':
        return two(date.getUTCMonth() + 1);
      case 'm':
        return String(date.getUTCMonth() + 1);
      case 'dd':
        return two(date.getUTCDate());
      default:
        return String(date.getUTCDate());
    }
  });
}

export function cellText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const pattern = /^(#,##)?0(?:\.(0+))?(%)?(?:_ )?$/.exec(numberFormat);
  if (pattern) {
    const fixed = (pattern[3] ? value * 100 : value).toFixed(pattern[2]?.length ?? 0);
    return (pattern[1] ? withThousands(fixed) : fixed) + (pattern[3] ?? '');
  }
  if (/^[ymd"年月日/-]+$/.test(numberFormat) && /y/.test(numberFormat)) {
    return dateText(value, numberFormat);
  }
  return general(value);
}
