/** Everything out of a whole: 14个街镇全覆盖, 0个街镇覆盖, 全覆盖. */
import { readArabicNumber, isDigit } from './numbers';
import type { CoverageValue, Unit } from '../value';
import { readSimpleUnit } from '../unit/units';

/** The first number of the text that a unit follows. */
function firstCount(text: string): { value: number; unit: Unit } | null {
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text, at)) continue;
    const number = readArabicNumber(text, at);
    if (!number) return null;
    const unit = readSimpleUnit(text, number.end);
    if (unit) return { value: number.value, unit: unit.unit };
    at = number.end - 1;
  }
  return null;
}

/** The coverage that the whole text states; `null` for other texts, also for rates (覆盖率). */
export function parseCoverage(text: string): CoverageValue | null {
  const at = text.lastIndexOf('覆盖');
  if (at < 0 || text.charAt(at + 2) === '率' || /[%‰≥≤<>=~]/.test(text)) return null;
  if (/[,;。]/.test(text) || /未|没|部分|基本|不/.test(text)) return null;
  const count = firstCount(text);
  const isAll = text.charAt(at - 1) === '全' || text.slice(at - 2, at) === '全部';
  if (isAll) {
    return {
      kind: 'coverage',
      text,
      covered: 'all',
      total: count ? count.value : null,
      unit: count ? count.unit : null,
    };
  }
  if (!count) return null;
  return { kind: 'coverage', text, covered: count.value, total: null, unit: count.unit };
}
