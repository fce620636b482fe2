/** Shared by the tests of values: from two texts to the verdict. */
import { compare } from '../../../src/core/value/compare/compare';
import { parseActual } from '../../../src/core/value/read/parse-actual';
import { parseTarget } from '../../../src/core/value/read/parse-target';
import type { Comparison, ParsedValue } from '../../../src/core/value/value';

export function readTarget(text: string, indicator = ''): ParsedValue {
  return parseTarget({ content: null, text, indicator });
}

export function readActual(text: string, target: ParsedValue, indicator = ''): ParsedValue {
  return parseActual({ content: null, text, indicator }, target);
}

/** As the national policy of a 2022 form would judge. */
export function judge(
  indicator: string,
  targetText: string,
  actualText: string,
  level = '',
): Comparison {
  const target = readTarget(targetText, indicator);
  const actual = readActual(actualText, target, indicator);
  return compare(target, actual, { indicator, level, year: 2022, overCompletionFrom: 1.3 });
}
