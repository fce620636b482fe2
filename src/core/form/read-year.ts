/** The year that a form is about. */
const YEAR = /(?:^|[^\d])((?:19|20)\d\d)(?:-\d+)?\s*年/;
const BARE_YEAR = /^(?:19|20)\d\d(?:年度?)?$/;
const CHINESE_YEAR = /([一二三四五六七八九〇○零]{4})年/;
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** `（2022 年度）`, `2022年`, `二〇二二年度`; `null` when the text names no year. Takes normalised text. */
export function yearIn(label: string): number | null {
  const match = YEAR.exec(label);
  if (match) return Number(match[1]);
  const chinese = CHINESE_YEAR.exec(label.replace(/[○零]/g, '〇'));
  if (!chinese) return null;
  let year = 0;
  for (const digit of chinese[1] as string) year = year * 10 + CHINESE_DIGITS.indexOf(digit);
  return year >= 1900 && year < 2100 ? year : null;
}

/** The same, for the value of a field that asks for the year: `2022` will do, and a date's year. */
export function yearInField(label: string): number | null {
  if (BARE_YEAR.test(label) || /^(19|20)\d\d[-/.]/.test(label)) return Number(label.slice(0, 4));
  return yearIn(label);
}
