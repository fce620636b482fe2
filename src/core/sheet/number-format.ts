/** What an Excel number format says about a number. Codes are the en-US ones. */

/** Without literals: quoted text, escaped characters, padding, colours and conditions. */
function bare(format: string): string {
  return format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[(?![hms]+\])[^[\]]*\]/gi, '');
}

/** A workbook has a few dozen formats and thousands of numbers; the memory is bounded all the same. */
const MOST_FORMATS = 1000;

function rememberFormat<Result>(read: (format: string) => Result): (format: string) => Result {
  const known = new Map<string, Result>();
  return (format) => {
    let result = known.get(format);
    if (result === undefined) {
      result = read(format);
      if (known.size >= MOST_FORMATS) known.clear();
      known.set(format, result);
    }
    return result;
  };
}

/** `0%`, `0.00%;[Red]-0.00%`. */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && format.indexOf('%') >= 0 && bare(format).indexOf('%') >= 0;
}

/** Which parts of a date or time a format shows. */
export interface DateParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
}

/** `yyyy-mm-dd`, `m"月"d"日"`, `h:mm`, `[$-F800]dddd, mmmm dd, yyyy`; `null` when the format shows no date. */
export function dateParts(format: string | undefined): DateParts | null {
  return format === undefined || format === 'General' || format === '@' ? null : shown(format);
}

const shown = rememberFormat((format): DateParts | null => {
  const first = bare(format.split(';')[0] as string).toLowerCase();
  if (/general|[#0?]/.test(first) && !/[ydh]/.test(first)) return null;
  const time = /[hs]/.test(first);
  const year = /[ye]/.test(first) && !/e[+-]/.test(first);
  const day = first.indexOf('d') >= 0;
  // m means minutes next to hours or seconds, unless a date stands beside them.
  const month = first.indexOf('m') >= 0 && (!time || year || day);
  return time || year || day || month ? { year, month, day, time } : null;
});
