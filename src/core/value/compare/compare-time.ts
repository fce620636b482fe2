/** Dates, months and seasons. */
import { judged, undecided, type CompareContext } from './compare-result';
import { lastDay } from '../read/calendar';
import type { Comparison, DeadlineValue, MonthDay, PeriodValue } from '../value';

export type CalendarValue = DeadlineValue | PeriodValue;

const DAYS_PER_MONTH = 31;
const MONTHS_PER_YEAR = 12;

interface Days {
  readonly first: number;
  readonly last: number;
}

/** Days on one line; dates without a year are of the form's year. */
function ordinal(date: MonthDay, year: number): number {
  return (
    ((date.year ?? year) * MONTHS_PER_YEAR + date.month - 1) * DAYS_PER_MONTH + (date.day ?? 1) - 1
  );
}

/** From a month or year's end backwards: 10月底 happened in October. */
function daysOf(value: CalendarValue, year: number): Days {
  if (value.kind === 'period') {
    const to = { ...value.to, day: value.to.day ?? lastDay(value.to.month, value.to.year) };
    return { first: ordinal(value.from, year), last: ordinal(to, year) };
  }
  const last = ordinal(value.by, year) - (value.isStrict ? 1 : 0);
  const saysBefore = /前|≤|<|不晚|不迟|截|内/.test(value.text);
  return { first: saysBefore ? -Infinity : last, last };
}

/** Whole years as a target stand for all their months: 全年 is not met by October. */
const isWholeYear = (value: PeriodValue): boolean => /全年/.test(value.text);

/** Names of work that is over once it is done. */
const HAS_AN_END =
  /完成|完工|竣工|交付|交货|到货|验收|到位|发放|支付|拨付|办结|结项|结题|上线|启用|提交|报送|移交/;

/** One day or one month: with work that has an end it is the last moment, and earlier is in time. */
const isOneDate = ({ from, to }: PeriodValue): boolean =>
  from.month === to.month && from.year === to.year;

/** A date against a deadline or a period. */
export function compareCalendar(
  target: CalendarValue,
  actual: CalendarValue,
  context: CompareContext,
): Comparison {
  const wantedYear = target.kind === 'period' ? target.to.year : target.by.year;
  const year = context.year ?? wantedYear ?? 0;
  const actualYear = actual.kind === 'period' ? actual.to.year : actual.by.year;
  const isYearUnknown = context.year === null && wantedYear === undefined;
  const when = daysOf(actual, isYearUnknown ? (actualYear ?? year) : year);
  if (target.kind === 'deadline') {
    const limit = ordinal(target.by, isYearUnknown ? (actualYear ?? year) : year);
    const last = target.isStrict ? limit - 1 : limit;
    if (when.last <= last) return judged('met', 'time');
    // 10月前 is often meant as 10月底前: 10月 alone stays open, a day or the end of it is late.
    const isWithinMonth =
      target.isStrict &&
      when.first <= limit &&
      when.last < limit + DAYS_PER_MONTH &&
      target.by.day === 1;
    if (isWithinMonth) return undecided('time');
    return when.first > last ? judged('missed', 'time') : undecided('time');
  }
  const span = daysOf(target, isYearUnknown ? (actualYear ?? year) : year);
  const isInside = when.first >= span.first && when.last <= span.last;
  if (isWholeYear(target)) {
    return when.first <= span.first && when.last >= span.last
      ? judged('met', 'time')
      : undecided('time');
  }
  const isEarlyEnough =
    isOneDate(target) && when.last <= span.last && HAS_AN_END.test(context.indicator);
  if (isInside || isEarlyEnough) return judged('met', 'time');
  return when.first > span.last ? judged('missed', 'time') : undecided('time');
}
