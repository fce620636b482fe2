/** What a name settles about a value that leaves something out. */
import changeWords from '../word/change-words.json';
import { readIndicatorName } from '../word/indicator-name';

const MONEY = /资金|预算|补助|补贴|投资|产值|收入|利润|税|奖励|购置|采购|债/;
const CHANGE_WORDS = [...changeWords.increase, ...changeWords.decrease, '增速', '提速', '变化'];
const CHANGE = new RegExp(CHANGE_WORDS.join('|'));
const CHANGES = new RegExp(CHANGE_WORDS.join('|'), 'g');

/** A bare `6月` under this name is a length of time, not the month of June. */
export function namesDuration(indicator: string): boolean {
  return readIndicatorName(indicator).measure === 'time';
}

/** A bare `5万` under this name is money. */
export function namesMoney(indicator: string): boolean {
  return readIndicatorName(indicator).measure === 'money' || MONEY.test(indicator);
}

/** The last word of change in a name tells which way its values count: 案件下降率, 成本降低幅度. */
export function namesDecrease(indicator: string): boolean {
  const found = indicator.match(CHANGES);
  return changeWords.decrease.indexOf(found?.[found.length - 1] ?? '') >= 0;
}

/** The values of this indicator are amounts of change: 增长率, 降低幅度. */
export function namesChange(indicator: string): boolean {
  return CHANGE.test(indicator);
}
