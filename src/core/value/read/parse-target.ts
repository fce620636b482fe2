/** A target (年度指标值) to what it demands. */
import { readCell } from './cell-value';
import { joinTarget } from './join-columns';
import { namesDuration } from './name-hints';
import { settleMonth } from './settle-month';
import { withoutPlainNumbering } from './numbering';
import { parseText, type Reading } from './parse-text';
import type { ParsedValue } from '../value';
import type { ValueInput } from './value-input';

/** Under these names 2022.12 is a month. */
const NAMES_DATE = /时间|日期|时限|期限|完成|完工|竣工|开工/;

/**
 * Reads a target with its 计算符号 and 计量单位 columns. Never throws: what is no value is `qualitative`,
 * what Excel has changed beyond doubt is `suspect`.
 */
export function parseTarget(input: ValueInput): ParsedValue {
  const { indicator } = input;
  const plain: Reading = { indicator, isActual: false, monthsAreLengths: false };
  const cell = readCell(input, plain);
  if ('suspect' in cell) return cell.suspect;
  const text = settleMonth(joinTarget(cell.text, input), NAMES_DATE.test(indicator));
  // 11月 is November under any name; ≤6月 under 建设周期 is half a year.
  const isLimit = /[<>≤≥]/.test(text);
  const reading = { ...plain, monthsAreLengths: isLimit && namesDuration(indicator) };
  const items = withoutPlainNumbering(text);
  return items === text
    ? parseText(text, reading)
    : { ...parseText(items, reading), text: cell.text };
}
