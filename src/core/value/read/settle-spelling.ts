/** Slips and old spellings of a whole value, settled before it is read. */
import { unitOf } from '../unit/units';

const FORMAL = '零壹贰叁肆伍陆柒捌玖拾佰仟';
const PLAIN = '零一二三四五六七八九十百千';
const FORMAL_NUMBER = /^[≥≤<>=约]?[壹贰叁肆伍陆柒捌玖拾佰仟零]+/;
const LONGEST_REPEATED = 40;
/** 每年12月底前: within a form of one year the month of that year. */
const EACH_YEAR = /^每年(?=(?:[1-9]|1[0-2])月[底末](?:之?前)?$)/;

/** 2/3以上, ≥2/3: a share where the bound is said; bare 3/4 may be three of four, or a date. */
const FRACTION = /^([≥≤<>]?)([1-9])\/([2-9])((?:及?以[上下内])?)$/;

function withWordedFraction(text: string): string {
  const [, sign = '', part = '', whole = '', bound = ''] = FRACTION.exec(text) ?? [];
  return Number(part) < Number(whole) && sign + bound !== ''
    ? `${sign}${whole}分之${part}${bound}`
    : text;
}

/** 叁项 → 三项; only at the beginning, since 队伍 and 大陆 hold no numbers. */
function withPlainNumerals(text: string): string {
  const formal = FORMAL_NUMBER.exec(text)?.[0];
  if (formal === undefined) return text;
  let plain = '';
  for (let at = 0; at < formal.length; at += 1) {
    const letter = formal.charAt(at);
    const index = FORMAL.indexOf(letter);
    plain += index < 0 ? letter : PLAIN.charAt(index);
  }
  return plain + text.slice(formal.length);
}

/** 854万854万: typed twice into one cell. A number without a unit, as 2222, is not taken for two. */
function withoutRepetition(text: string): string {
  const half = text.length / 2;
  if (half % 1 !== 0 || text.length > LONGEST_REPEATED) return text;
  const once = text.slice(0, half);
  const isValue = /\d/.test(once) && /[^\d.,]$/.test(once) && text.slice(half) === once;
  return isValue ? once : text;
}

/** (年): the unit of the template, meaning one of it. */
function withImpliedOne(text: string): string {
  if (text.charAt(0) !== '(' || text.charAt(text.length - 1) !== ')') return text;
  const inside = text.slice(1, -1);
  const unit = unitOf(inside);
  return unit?.dimension === 'time' ? `1${inside}` : text;
}

/** 一成二, 3成5, 九成半: tenths and hundredths; not 成员, 成本 and 完成. */
const TENTHS =
  /(^|[^\d零一二三四五六七八九十百千万亿.第])([1-9一二两三四五六七八九])成([1-9一二三四五六七八九半])(?![\d零一二三四五六七八九十百千万亿.])/g;
const DIGITS = '零一二三四五六七八九';

function digitOf(letter: string): string {
  if (letter === '半') return '5';
  if (letter === '两') return '2';
  const value = DIGITS.indexOf(letter);
  return value < 0 ? letter : String(value);
}

function withTenthsInPercent(text: string): string {
  if (text.indexOf('成') < 0) return text;
  return text.replace(
    TENTHS,
    (_, before: string, tenths: string, rest: string) =>
      `${before}${digitOf(tenths)}${digitOf(rest)}%`,
  );
}

/** `text` in the spelling of `spellOut`. Linear in its length. */
export function settleSpelling(text: string): string {
  const settled = withoutRepetition(withPlainNumerals(withImpliedOne(text)));
  return withTenthsInPercent(withWordedFraction(settled)).replace(EACH_YEAR, '');
}
