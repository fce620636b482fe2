/** 计算符号, 指标值 and 计量单位 in three columns, joined to the one text they stand for. */
import { comparatorOf, comparatorSign } from './comparators';
import { spellOut } from './spelling';
import { isUnitText } from '../unit/units';
import type { ValueInput } from './value-input';

const BLANK_UNIT = /^[-/*无]?$/;

/** `8` and `-10月底`, `95` and `%`: a unit column may also hold the torn rest of the value. */
function withUnit(text: string, unitText: string): string {
  const unit = spellOut(unitText).replace(/^\((.*)\)$/, '$1');
  if (text === '' || BLANK_UNIT.test(unit)) return text;
  if (!/[\d一二两三四五六七八九十百千万]$/.test(text)) return text;
  // 13.5万 | 万人: the 万 was typed into both.
  const isTwice = /[万亿]$/.test(text) && text.slice(-1) === unit.charAt(0);
  return text + (isTwice ? unit.slice(1) : unit);
}

/** The joined text in the spelling of `spellOut`; without such columns the text as it is. */
export function joinTarget(text: string, input: ValueInput): string {
  const { comparatorText = '', unitText = '' } = input;
  if (comparatorText === '' && unitText === '') return text;
  const joined = withUnit(spellOut(text), unitText);
  const comparator = comparatorOf(spellOut(comparatorText));
  // ≤ | 6 | 月: a unit column counts months; without a limit 11月 is November.
  if (comparator !== null && comparator !== 'eq' && /^\d+月$/.test(joined)) {
    return `${comparatorSign(comparator)}${joined.slice(0, -1)}个月`;
  }
  if (comparator === null || joined === '' || /^[≥≤><=]/.test(joined)) return joined;
  return comparatorSign(comparator) + joined;
}

/** A bare number of an actual cell gets the unit of the unit column; a torn rest of the target stays away. */
export function joinActual(text: string, input: ValueInput): string {
  const { unitText = '' } = input;
  const isUnit = unitText !== '' && isUnitText(spellOut(unitText));
  return isUnit ? withUnit(spellOut(text), unitText) : text;
}
