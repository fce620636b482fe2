/**
 * What the name of an indicator (三级指标) says about its values.
 *
 * A name is read from its end, where Chinese puts the head word: 故障排除率 is a rate, 故障响应时间 a time.
 * Names that the tables do not settle give `null`, and nothing may be concluded from them.
 */
import { remember } from '../../sheet/remember';
import { normalise } from '../../sheet/text';
import table from './indicator-name.json';
import type { Dimension, Direction } from '../value';

export type Measure = 'rate' | 'count' | 'money' | 'time' | 'area' | 'length';

export interface NameTraits {
  /** The name without spaces and bracketed additions. */
  readonly name: string;
  /** What is measured; `null` when the name does not say. */
  readonly measure: Measure | null;
  /** Dimension of the counted thing (人数, 次数); `null` for 数量 of anything. */
  readonly counted: Dimension | null;
  /** A rate that cannot exceed 100 %. */
  readonly isBounded: boolean;
  /** 知晓度, 好评度, 覆盖面: as often told in words as in percent; 满意度 is surveyed, and always a number. */
  readonly isDegree: boolean;
  /** 节约…, …降低: the value is the amount by which something shrinks. */
  readonly isDecrease: boolean;
  /** Which values are better: more (`positive`), fewer (`reverse`); `null` when the name does not say. */
  readonly direction: Exclude<Direction, 'equal'> | null;
}

interface HeadRow {
  readonly measure: Measure | null;
  readonly counted?: Dimension | null;
  readonly bounded?: boolean;
  readonly words: string;
}

const words = (text: string): readonly string[] => text.split(' ');

/** Head words, the longest first, so that 效率 is found before 率. */
const heads = (table.heads as readonly HeadRow[])
  .flatMap((row) => words(row.words).map((word) => ({ word, row })))
  .sort((a, b) => b.word.length - a.word.length);

const phraseVerbs = words(table.phraseVerbs);
const decreaseVerbs = words(table.decreaseVerbs);
const reverseWords = words(table.reverse);
const handlingWords = words(table.handling);
const removals = words(table.removals);
const dealings = words(table.dealings);
const negations = words(table.negations);
const positiveRates = words(table.positiveRates);
const reverseTimes = words(table.reverseTimes);
const positiveTimes = words(table.positiveTimes);
const reverseMoney = words(table.reverseMoney);
const positiveMoney = words(table.positiveMoney);

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g;
/** Additions behind the head word that do not change what is measured. */
const TAIL = /(?:指标|目标值?|值)$/;

/** Reads a name; names repeat over thousands of forms. */
export const readIndicatorName = remember(traitsOf);

function traitsOf(text: string): NameTraits {
  const name = normalise(text).replace(BRACKETS, '');
  const bare = name.replace(TAIL, '') || name;
  const head = isPhrase(bare) ? null : headOf(bare);
  const measure = head?.measure ?? null;
  const isDecrease = decreaseVerbs.some(
    (verb) => startsWith(bare, verb) || bare.slice(-verb.length) === verb,
  );
  return {
    name,
    measure,
    counted: head?.counted ?? null,
    isBounded: head?.bounded === true,
    isDegree: /[度面]$/.test(bare) && bare.slice(-3) !== '满意度',
    isDecrease,
    direction: isEarnings(name) ? 'positive' : directionOf(bare, measure, isDecrease),
  };
}

/** 提升公共法律知晓度 tells what is to be done, and does not name a rate; 提升率 does. */
function isPhrase(name: string): boolean {
  return phraseVerbs.some((verb) => startsWith(name, verb) && name.length > verb.length + 2);
}

/** The head word; `null` when the name joins two that disagree, as 次数/率 does. */
function headOf(name: string): HeadRow | null {
  const parts = name.split(/[/、或和]/).filter((part) => part !== '');
  const found = parts.map(headAtEnd);
  const last = found[found.length - 1] ?? null;
  const disagrees = found.some((each) => each && last && each.measure !== last.measure);
  return disagrees ? null : last;
}

function headAtEnd(part: string): HeadRow | null {
  return heads.find(({ word }) => part.slice(-word.length) === word)?.row ?? null;
}

function directionOf(
  name: string,
  measure: Measure | null,
  isDecrease: boolean,
): NameTraits['direction'] {
  if (isDecrease) return 'positive';
  const reverse = lastOf(name, reverseWords);
  if (reverse) return directionOfReverse(name, reverse, measure);
  switch (measure) {
    case 'rate':
      return directionOfRate(name);
    case 'time':
      return directionOfTime(name);
    case 'money':
      return endsWithAny(name, reverseMoney) ? 'reverse' : null;
    case 'count':
    case 'area':
    case 'length':
    case null:
      return null;
  }
}

/** 新增产值, 销售收入: asked of the whole name, since 值 is no addition here. */
function isEarnings(name: string): boolean {
  return endsWithAny(name, positiveMoney) && !lastOf(name, reverseWords);
}

/** 故障率 is reverse; 故障排除率, 无故障率 and 排查隐患数 are not; 故障响应时间 is again. */
function directionOfReverse(
  name: string,
  { word, at }: WordAt,
  measure: Measure | null,
): NameTraits['direction'] {
  const isNegated = at > 0 && negations.indexOf(name.charAt(at - 1)) >= 0;
  const rest = name.slice(at + word.length);
  const isHandled = includesAny(rest, handlingWords) || isGoodShare(rest, word);
  if (measure === 'time') {
    return isNegated ? 'positive' : directionOfTime(name);
  }
  if (isNegated || isHandled) return measure === 'rate' ? 'positive' : null;
  if (isObjectOfWork(name.slice(0, at), measure)) return null;
  const isWhole = measure !== null || at + word.length === name.length;
  return isWhole && measure !== 'money' ? 'reverse' : null;
}

/** Words of wrong doing that go with the verb behind them: 违规使用率 is the share misused. */
const MANNERS = ['违规', '违法', '违纪', '违约', '错误', '逾期', '超期', '超时', '延迟', '延误'];

/** 失业金发放准确率 and 事故救援成功率 tell how well something bad is dealt with. */
function isGoodShare(rest: string, word: string): boolean {
  const good = lastOf(rest, positiveRates);
  if (!good || (good.at > 0 && '不未非'.indexOf(rest.charAt(good.at - 1)) >= 0)) return false;
  return good.at > 0 || MANNERS.indexOf(word) < 0;
}

/** 调解纠纷数量 and 受理投诉件数 count work done; 案件处理差错率 still is the share that went wrong. */
function isObjectOfWork(before: string, measure: Measure | null): boolean {
  return includesAny(before, removals) || (measure !== 'rate' && includesAny(before, dealings));
}

/** 满意率 is better high, 不满意率 low. */
function directionOfRate(name: string): NameTraits['direction'] {
  const good = lastOf(name, positiveRates);
  if (!good) return null;
  return good.at > 0 && '不未非'.indexOf(name.charAt(good.at - 1)) >= 0 ? 'reverse' : 'positive';
}

/** 响应时间 is better short, 使用年限 long; a name that says both says nothing. */
function directionOfTime(name: string): NameTraits['direction'] {
  const isReverse = includesAny(name, reverseTimes);
  if (includesAny(name, positiveTimes)) return isReverse ? null : 'positive';
  return isReverse ? 'reverse' : null;
}

interface WordAt {
  readonly word: string;
  readonly at: number;
}

function lastOf(name: string, list: readonly string[]): WordAt | null {
  let last: WordAt | null = null;
  for (const word of list) {
    const at = name.lastIndexOf(word);
    if (at >= 0 && (!last || at > last.at)) last = { word, at };
  }
  return last;
}

function startsWith(text: string, word: string): boolean {
  return text.slice(0, word.length) === word;
}

function includesAny(text: string, list: readonly string[]): boolean {
  return list.some((word) => text.indexOf(word) >= 0);
}

function endsWithAny(text: string, list: readonly string[]): boolean {
  return list.some((word) => text.slice(-word.length) === word);
}
