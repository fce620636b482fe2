/** Lengths of time as seconds from–to: months and working days are only roughly so long. */

const DAY = 86_400;

/** Shortest and longest length in seconds. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

const exact = (seconds: number): Span => ({ min: seconds, max: seconds });
const days = (min: number, max: number): Span => ({ min: min * DAY, max: max * DAY });

const SPANS: Readonly<Record<string, Span>> = {
  毫秒: exact(0.001),
  秒: exact(1),
  分钟: exact(60),
  小时: exact(3600),
  天: exact(DAY),
  周: exact(7 * DAY),
  // Between no free day at all and a long public holiday in between.
  工作日: days(1, 3),
  旬: days(8, 11),
  月: days(28, 31),
  季度: days(90, 92),
  学期: days(112, 186),
  年: days(365, 366),
};

/** Units that convert exactly among themselves, although their length in days varies. */
const MONTHS: Readonly<Record<string, number>> = { 月: 1, 季度: 3, 年: 12 };

/** Length of one such unit; `null` for units that are no lengths of time. */
export function spanOf(unitName: string): Span | null {
  return SPANS[unitName] ?? null;
}

/** Factor to a common exact scale: seconds, or months. */
export function exactTimeFactor(unitName: string): { scale: string; factor: number } | null {
  const months = MONTHS[unitName];
  if (months !== undefined) return { scale: 'months', factor: months };
  const span = SPANS[unitName];
  return span && span.min === span.max ? { scale: 'seconds', factor: span.min } : null;
}
