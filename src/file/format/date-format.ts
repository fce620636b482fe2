const known = new Map<string, boolean>();

/** True when a number format shows a date or time: a y, m, d, h or s outside quotes, colours and conditions. */
export function isDateFormat(code: string): boolean {
  const remembered = known.get(code);
  if (remembered !== undefined) return remembered;
  const bare = code
    .split(';', 1)
    .join('')
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^[\]]*\]/gi, '');
  const isDate = !/general/i.test(bare) && /[ymdhs]/i.test(bare);
  known.set(code, isDate);
  return isDate;
}
