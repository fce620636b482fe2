const TEXT_FORMAT = '@';
/** What a spreadsheet takes for a formula. */
const FORMULA_START = /^[=+\-@']/;
/** What it takes for a number, percentage, amount, date, time or fraction: digits and their companions only. */
const NUMBER_LIKE = /^[\s\d.,:/%¥￥$€()eE年月日时分秒上下午APMapm-]*$/;
const TRUTH_VALUE = /^(?:true|false)$/i;

/**
 * True when a text would turn into something else as soon as a person opens the cell and presses
 * Enter, unless the cell carries Excel's quote prefix or the text format.
 */
export function needsQuotePrefix(text: string, numberFormat: string): boolean {
  if (numberFormat === TEXT_FORMAT) return false;
  return (
    FORMULA_START.test(text) ||
    (NUMBER_LIKE.test(text) && /\d/.test(text)) ||
    TRUTH_VALUE.test(text)
  );
}
