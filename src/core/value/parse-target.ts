/** A target (年度指标值) to what it demands. */
import { readCell } from './cell-value';
import { joinTarget } from './join-columns';
import { parseText } from './parse-text';
import type { ParsedValue } from './value';
import type { ValueInput } from './value-input';

/**
 * Reads a target with its 计算符号 and 计量单位 columns. Never throws: what is no value is `qualitative`,
 * what Excel has changed beyond doubt is `suspect`.
 */
export function parseTarget(input: ValueInput): ParsedValue {
  const cell = readCell(input, false);
  if ('suspect' in cell) return cell.suspect;
  return parseText(joinTarget(cell.text, input), input.indicator, false);
}
