/** How far the year has come in a 监控表: `1-7月执行情况`, `截至8月底`, `上半年完成值`. */
import { normalise } from '../sheet/text';

const CHINESE_MONTHS: readonly string[] = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
];

const PERIODS: readonly (readonly [pattern: RegExp, month: number])[] = [
  [/半年/, 6],
  [/[3三]个?季度/, 9],
  [/[2二]个?季度/, 6],
  [/[1一]个?季度/, 3],
];

const NUMBER = '(\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const DASH = '[-—–―－~～至到]';
const MONTH = new RegExp(`${NUMBER}月`, 'g');
const MONTHS = new RegExp(`${NUMBER}月?${DASH}${NUMBER}月`);

function toMonth(text: string): number | null {
  const named = CHINESE_MONTHS.indexOf(text) + 1;
  const month = named > 0 ? named : Number(text);
  return month >= 1 && month <= 12 ? month : null;
}

function periodIn(text: string): number | null {
  const found = PERIODS.find(([pattern]) => pattern.test(text));
  return found ? found[1] : null;
}

/** Last month that a column header names; `null` when it names none. */
export function reportedMonth(header: string): number | null {
  const months = normalise(header).match(MONTH);
  const last = months && months[months.length - 1];
  return last ? toMonth(last.slice(0, -1)) : periodIn(normalise(header));
}

/** A title may hold the date of the paper, too: only a span of months or a period counts. */
export function reportedMonthInTitle(title: string): number | null {
  const text = normalise(title);
  const span = MONTHS.exec(text);
  if (span) return toMonth(span[2] as string);
  const until = /截[至止]\D*(?:\d{4}年)?(\d{1,2})月/.exec(text);
  return until ? toMonth(until[1] as string) : periodIn(text);
}
