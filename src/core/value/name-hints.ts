/** What a name settles about a value that leaves something out. */
import { readIndicatorName } from './indicator-name';

const MONEY = /资金|预算|补助|补贴|投资|产值|收入|利润|税|奖励|购置|采购|债/;
const CHANGE =
  /增长|增加|增幅|增速|提升|提高|上升|降低|下降|减少|降幅|缩短|节约|节省|压减|增收|变化/;

/** A bare `6月` under this name is a length of time, not the month of June. */
export function namesDuration(indicator: string): boolean {
  return readIndicatorName(indicator).measure === 'time';
}

/** A bare `5万` under this name is money. */
export function namesMoney(indicator: string): boolean {
  return readIndicatorName(indicator).measure === 'money' || MONEY.test(indicator);
}

const DECREASE = /^(?:降低|下降|减少|降幅|缩短|节约|节省|压减)/;

/** The last word of change in a name tells which way its values count: 案件下降率, 成本降低幅度. */
export function namesDecrease(indicator: string): boolean {
  let last = '';
  let rest = indicator;
  for (let match = CHANGE.exec(rest); match; match = CHANGE.exec(rest)) {
    last = match[0];
    rest = rest.slice(match.index + last.length);
  }
  return DECREASE.test(last);
}

/** The values of this indicator are amounts of change: 增长率, 降低幅度. */
export function namesChange(indicator: string): boolean {
  return CHANGE.test(indicator);
}
