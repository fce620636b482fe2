/**
 * Which values of an indicator are better, by the grammar of its name.
 *
 * Chinese puts the head last: 故障排除率 is how much of the faults was dealt with, 投诉率 how much there was of them. So the
 * name is read from its end: the last word that says what happened (合格, 整改, 投诉, 增长, 控制, 结余) decides, together
 * with what it happened to (费用增长率 is better low, 收入增长率 high). Where no rule fits the answer is `null`, and nothing
 * may be concluded.
 */
import { remember } from '../../sheet/remember';
import { plainName, readIndicatorName, type Measure } from './indicator-name';
import { tokensOf, type NameClass, type NameToken } from './name-tokens';
import table from './direction-words.json';

/** More is better, or less is. */
export type Better = 'positive' | 'reverse';

/** What a name tells about direction. */
export interface NameDirection {
  /** `null`: the name does not say. */
  readonly better: Better | null;
  /** 节约…, …降低: the value is the amount by which something shrinks. */
  readonly isDecrease: boolean;
  /** 经费, 造价, 接待费 stand in the name. */
  readonly isSpending: boolean;
  /** The name ends in an amount of money: 维修费, 销售收入. */
  readonly isAmount: boolean;
  /** Its head counts or measures things: 人数, 面积, 里程. */
  readonly countsThings: boolean;
  /** Its head is a rate or a degree. */
  readonly isRate: boolean;
  /** It says that something is made, served or set right: 新建桥梁, 资助学生, 排查隐患. */
  readonly makes: boolean;
  /** 收入, 产值, 税收 stand in the name, and nothing of costs. */
  readonly isEarnings: boolean;
  /** 变动率, 增长率: the value is a change, and may be negative. */
  readonly isChange: boolean;
  /**
   * Counts what was made, served or reached: `certain`; `likely` where the name also holds a word of things
   * that come by themselves or are wanted few (信访, 会议, 残疾); `no` for stocks and everything else.
   */
  readonly output: 'certain' | 'likely' | 'no';
}

const words = (text: string): readonly string[] => text.split(' ');
const speed = words(table.speed);
const lasting = words(table.lasting);
const manners = words(table.manners);
const removals = words(table.removals);
const dealings = words(table.dealings);
const fewerWanted = words(table.fewerWanted);
/** Who is entitled or in need, and what happens: fewer of them is no failure of those who serve them. */
const comeByThemselves = words(table.comeByThemselves);

const includesAny = (text: string, list: readonly string[]): boolean =>
  list.some((word) => text.indexOf(word) >= 0);

const has = (tokens: readonly NameToken[], ...classes: readonly NameClass[]): boolean =>
  tokens.some((token) => classes.indexOf(token.class) >= 0);

/** What decides: everything else only says what it is about. */
const DECIDING: readonly NameClass[] = [
  'good',
  'bad',
  'handling',
  'save',
  'decrease',
  'increase',
  'control',
  'change',
  'leftover',
];

/** Words between an event and the end of the name that add nothing: 投诉发生次数, 上访案件起数. */
const CLOSING =
  /^(?:总|发生|出现|案件|事件|事故|现象|行为|问题|的|重审)*(?:贷款|账款|资金|人员|产品|商品|设备|数据|项目|工程|线路|断面)?(?:数量|人次数?|次数|件数|起数|人数|个数|户数|天数|时间|时长|数|率|量|额|金额|面积|强度|水平|程度|情况|指标|比例|占比|比重|比|百分比|幅度)?$/;
/** Amounts that are used up: 化肥使用量, 抗菌药物使用强度. */
const USED_UP = /^(?:使用|利用|应用|施用)(?:总?量|强度|额)$/;

interface Clause {
  readonly name: string;
  readonly measure: Measure | null;
  readonly tokens: readonly NameToken[];
  readonly last: NameToken;
  /** The tokens and the text before the deciding word, and the text behind it. */
  readonly before: readonly NameToken[];
  readonly rest: string;
}

/** 满意率, 不满意率; 违规使用率 is the share misused; 化肥使用量 is better low. */
function ofGood({ name, measure, tokens, last, before, rest }: Clause): Better | null {
  if (USED_UP.test(name.slice(last.at))) return has(tokens, 'substance') ? 'reverse' : null;
  if (last.isNegated && name.charAt(last.at - 1) !== '防') return 'reverse';
  const manner = before[before.length - 1];
  if (manner?.end === last.at && manners.indexOf(manner.word) >= 0) return 'reverse';
  if (measure === 'rate' || measure === 'time') return 'positive';
  // 合格数量 counts output; 公务用车保有量 is nothing to be proud of.
  if (measure !== null || includesAny(name, [...fewerWanted, ...comeByThemselves])) return null;
  // 配套设备购置: behind the word stands what else was done.
  return CLOSING.test(rest) ? 'positive' : null;
}

/** 调解纠纷数量 and 受理投诉件数 count work done; 案件处理差错率 still is the share that went wrong. */
function isObjectOfWork({ name, measure, last }: Clause): boolean {
  const text = name.slice(0, last.at);
  return includesAny(text, removals) || (measure !== 'rate' && includesAny(text, dealings));
}

/** 故障率 is reverse, 无故障率 and 减少排放 are not; 化解纠纷率 is a share dealt with. */
function ofBad(clause: Clause): Better | null {
  const { measure, last, before, rest, tokens } = clause;
  if (last.isNegated) return measure === 'rate' || measure === 'time' ? 'positive' : null;
  if (has(before, 'save', 'decrease')) return measure === 'rate' ? null : 'positive';
  if (isObjectOfWork(clause)) return null;
  // 贫困人口数: people in that state, not an event.
  if (tokens.some((token) => token.class === 'people' && token.at >= last.end)) return null;
  // 火灾火因查明率: behind the bad thing stands something else that was done.
  return CLOSING.test(rest) ? 'reverse' : null;
}

function ofClass(clause: Clause): Better | null {
  const { measure, last, before, rest } = clause;
  switch (last.class) {
    case 'good':
      return ofGood(clause);
    case 'bad':
      return ofBad(clause);
    case 'handling':
      if (measure !== 'rate') return null;
      return last.isNegated ? 'reverse' : 'positive';
    case 'save':
      return 'positive';
    case 'decrease':
      return decreaseOf(clause);
    case 'increase':
      return has(before, 'bad', 'spending', 'substance') ? 'reverse' : 'positive';
    case 'control':
      // 血压控制率 is a success, 经费控制率 a share of the limit that was used.
      if (has(before, 'condition', 'bad')) return measure === 'rate' ? 'positive' : null;
      return has(before, 'spending', 'people') && CLOSING.test(rest) ? 'reverse' : null;
    case 'change':
      return measure === 'rate' && has(before, 'spending') ? 'reverse' : null;
    case 'leftover':
      return measure === 'rate' ? 'reverse' : null;
    case 'making':
    case 'spending':
    case 'earnings':
    case 'substance':
    case 'condition':
    case 'people':
    case 'other':
      return null;
  }
}

/** 事故下降率 and 排放减少 are better high, 产量下降率 low; 降低漏损率 may name the fall or what remains. */
function decreaseOf({ measure, last, before }: Clause): Better | null {
  if (last.at === 0) return measure === 'rate' || measure === 'money' ? null : 'positive';
  if (has(before, 'bad', 'spending')) return 'positive';
  return has(before, 'earnings') ? 'reverse' : 'positive';
}

/** 响应时间 is better short, 使用年限 long; a name that says both says nothing. */
function ofTime(name: string, last: NameToken | null): Better | null {
  if (last?.class === 'bad') {
    const isWhole = CLOSING.test(name.slice(last.end));
    if (last.isNegated) return 'positive';
    if (isWhole) return 'reverse';
  }
  const isQuick = includesAny(name, speed);
  if (includesAny(name, lasting)) return isQuick ? null : 'positive';
  return isQuick ? 'reverse' : null;
}

/** 维修费, 单价, 建设支出: an amount by its last word. */
function amountAtEnd(tokens: readonly NameToken[], name: string): 'spending' | 'earnings' | null {
  const last = tokens[tokens.length - 1];
  if (!last || last.end !== name.length) return null;
  return last.class === 'spending' || last.class === 'earnings' ? last.class : null;
}

/** Names whose 人员 or 户 is counted without anything being done for them: 在押人员数, 低保对象人数. */
function isStockOfPeople(tokens: readonly NameToken[], name: string): boolean {
  const last = tokens[tokens.length - 1];
  if (last?.class !== 'people') return false;
  return (
    !has(tokens, 'good', 'handling', 'making', 'save') &&
    /^(?:总|人|户|口)*(?:数量?)?$/.test(name.slice(last.end))
  );
}

/** 预算调整次数: how often something was changed is nothing that was made. */
function countsChanges(tokens: readonly NameToken[], name: string): boolean {
  const last = lastDeciding(tokens);
  return last?.class === 'change' && /^次/.test(name.slice(last.end));
}

function outputOf(
  name: string,
  measure: Measure | null,
  tokens: readonly NameToken[],
  better: Better | null,
): NameDirection['output'] {
  if (better === 'reverse' || measure === 'rate' || measure === 'money' || measure === 'time') {
    return 'no';
  }
  if (isStockOfPeople(tokens, name) || countsChanges(tokens, name)) return 'no';
  if (includesAny(name, comeByThemselves)) return 'no';
  if (!includesAny(name, fewerWanted)) return 'certain';
  // Complaints and applications come by themselves, however many are dealt with.
  if (has(tokens, 'leftover') || includesAny(name, dealings)) return 'no';
  return has(tokens, 'good', 'handling', 'making') ? 'likely' : 'no';
}

function isChangeOf(last: NameToken | null, measure: Measure | null): boolean {
  if (last === null) return false;
  if (last.class === 'change') return measure === 'rate';
  return last.class === 'increase' || last.class === 'decrease' || /偏差|偏离|误差/.test(last.word);
}

function lastDeciding(tokens: readonly NameToken[]): NameToken | null {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token && DECIDING.indexOf(token.class) >= 0) return token;
  }
  return null;
}

function betterOf(
  name: string,
  measure: Measure | null,
  tokens: readonly NameToken[],
  last: NameToken | null,
): Better | null {
  // 降低…率: what is named may be the fall or what remains.
  const [first] = tokens;
  if (first?.class === 'save') return 'positive';
  if (first?.class === 'decrease' && first.at === 0 && first !== last) {
    return measure === 'rate' || measure === 'money' ? null : 'positive';
  }
  const atEnd = amountAtEnd(tokens, name);
  if (atEnd !== null && last?.class !== 'save') {
    return atEnd === 'spending' && !/[人编务]/.test(tokens[tokens.length - 1]?.word ?? '')
      ? 'reverse'
      : atEnd === 'earnings'
        ? 'positive'
        : null;
  }
  if (measure === 'time') return ofTime(name, last);
  if (last === null) return null;
  const before = tokens.filter((token) => token.end <= last.at);
  return ofClass({ name, measure, tokens, last, before, rest: name.slice(last.end) });
}

function saysDecrease([first]: readonly NameToken[], last: NameToken | null): boolean {
  if (last?.class === 'save' || last?.class === 'decrease') return true;
  return first?.class === 'save' || (first?.class === 'decrease' && first.at === 0);
}

/** Reads a name; names repeat over thousands of forms. */
export const readNameDirection: (name: string) => NameDirection = remember((text) => {
  const name = plainName(text);
  const { measure } = readIndicatorName(text);
  const tokens = tokensOf(name);
  const last = lastDeciding(tokens);
  const better = betterOf(name, measure, tokens, last);
  return {
    better,
    isDecrease: saysDecrease(tokens, last),
    isSpending: has(tokens, 'spending'),
    isAmount: amountAtEnd(tokens, name) !== null,
    isRate: measure === 'rate',
    makes: has(tokens, 'making', 'handling'),
    isEarnings: has(tokens, 'earnings') && !has(tokens, 'spending', 'people', 'bad'),
    countsThings: measure === 'count' || measure === 'area' || measure === 'length',
    isChange: isChangeOf(last, measure),
    output: outputOf(name, measure, tokens, better),
  };
});
