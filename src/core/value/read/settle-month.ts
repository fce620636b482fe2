/** 2022.11: a month where a date is meant, otherwise a number. */

const MONTH_IN_NUMBERS = /^\s*((?:19|20)\d\d)\.(0[1-9]|[2-9]|1[0-2])\s*$/;

/** Beside a date 2022.11 is a month; 2022.1 may have been 2022.10 before Excel took it for a number, and stays. */
export function settleMonth(text: string, isDate: boolean): string {
  const match = isDate ? MONTH_IN_NUMBERS.exec(text) : null;
  return match ? `${match[1] as string}年${Number(match[2])}月` : text;
}
