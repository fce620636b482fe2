/** Numbers in the words of a goal, each with the thing that it counts: `举办培训班4期` is 4期 of 培训班. */
import { dropEnd } from '../../../sheet/text';
import { approximateBefore, comparatorsBefore } from '../../../value/read/comparators';
import { isDigit, multiplyExactly } from '../../../value/read/numbers';
import { readQuantity } from '../../../value/read/quantity';
import { spellOut } from '../../../value/read/spelling';
import { unitScale } from '../../../value/unit/units';
import { plainName } from '../../../value/word/indicator-name';
import type { Comparator, QuantityValue, Unit } from '../../../value/value';

/** A number that a text states of a thing. */
export interface Mention {
  readonly value: QuantityValue & { readonly unit: Unit };
  /** What is counted: 培训班; `''` where the words do not say. */
  readonly thing: string;
  /** The words before and behind the number, within its clause. */
  readonly before: string;
  /** As it stands in the text: `执勤执法用车2辆`. */
  readonly quote: string;
}

const CLAUSE_END = /[,。;:!?、()]/;
const THOUSANDS = /(\d),(\d{3})(?!\d)/g;
/** Shares, comparisons, sums of several years and standards per head count something else than the words say. */
const ANOTHER_NUMBER =
  /[每均各比较增减降超余未不第]|提高|分别|同期|上年|去年|往年|累计|截[至止]|单价|标准|其中|以前/;
/** What is done with a thing, and when: no part of its name. */
const NEUTRAL =
  /目标\d*|全年|年度|本年|当年|今年|全部|计划|预计|力争|确保|通过|完成|开展|实施|组织|举办|实现|达到|拟|将|并|对|的|达|共计|总计|合计|共|总/g;
/** Words of measuring at the end of a name. */
const MEASURE =
  /(?:数量|总数|个数|人数|人次|次数|场次|期数|班次|户数|项数|件数|套数|台数|份数|条数|册数|篇数|辆数|面积|长度|里程|公里数|亩数|规模|人员|工作|任务|数|量|人)$/;
const SHORTEST_THING = 2;
const LONGEST_QUOTE = 14;

/** The name of what is counted, without words of doing and measuring; `''` when nothing is left. */
function thingOf(text: string): string {
  let rest = text.replace(NEUTRAL, '');
  for (let bare = rest.replace(MEASURE, ''); bare !== rest; bare = rest.replace(MEASURE, '')) {
    rest = bare;
  }
  return rest.length < SHORTEST_THING ? '' : rest;
}

/** What an indicator counts, by its name. */
export function thingOfIndicator(name: string): string {
  return thingOf(plainName(name));
}

/** Whether two things are one, in whichever order their names put it: 车辆购置 and 购置车辆. `''` is like nothing. */
export function isSameThing(one: string, other: string): boolean {
  return one !== '' && one.length === other.length && hasSameLetters(one, other);
}

/** Takes two texts of one length. */
function hasSameLetters(one: string, other: string): boolean {
  const counts = new Map<string, number>();
  for (const letter of one.split('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return other.split('').every((letter) => {
    const left = counts.get(letter) ?? 0;
    counts.set(letter, left - 1);
    return left > 0;
  });
}

/** All numbers with a unit of which the text says without doubt what they count. */
export function mentionsIn(text: string): Mention[] {
  return text
    .split('\n')
    .flatMap((line) => spellOut(line).replace(THOUSANDS, '$1$2').split(CLAUSE_END))
    .flatMap(mentionsOfClause);
}

function mentionsOfClause(clause: string): Mention[] {
  const found: Mention[] = [];
  let from = 0;
  for (let at = 0; at < clause.length; at += 1) {
    if (!isDigit(clause, at)) continue;
    const { start, comparator, isApproximate } = governing(clause, at);
    const match = readQuantity(clause, at, { comparator, isApproximate, change: null });
    if (!match) return found;
    const isLast = !/\d/.test(clause.slice(match.end));
    const before = clause.slice(from, start);
    const behind = isLast ? clause.slice(match.end) : '';
    const { value } = match;
    const words = before + behind;
    const isPlain = value.kind === 'quantity' && value.unit !== null && !value.isApproximate;
    if (isPlain && value.unit && !ANOTHER_NUMBER.test(words)) {
      const quote = clause.slice(Math.max(from, at - LONGEST_QUOTE), match.end);
      found.push({ value: { ...value, unit: value.unit }, thing: thingOf(words), before, quote });
    }
    from = match.end;
    at = match.end - 1;
  }
  return found;
}

interface Governing {
  /** Where the words that govern the number begin. */
  readonly start: number;
  readonly comparator: Comparator | null;
  readonly isApproximate: boolean;
}

/** 不少于, ≥, 约 right before a number. */
function governing(clause: string, at: number): Governing {
  let start = at;
  let comparator: Comparator | null = null;
  let isApproximate = false;
  for (;;) {
    const compared = comparatorsBefore.before(clause, start);
    const word = compared ?? approximateBefore.before(clause, start);
    if (!word) return { start, comparator, isApproximate };
    if (compared) comparator = compared.meaning;
    else isApproximate = true;
    start = word.start;
  }
}

/** True where both units are one, or convert exactly; 个 and 所 may count different things. */
export function areSameUnits(one: Unit, other: Unit): boolean {
  if (one.name === other.name) return true;
  const scales = [unitScale(one.name), unitScale(other.name)];
  return scales[0] !== null && scales[0]?.scale === scales[1]?.scale;
}

/** True where the numbers are the same, or one of them is the other one rounded or cut off: 11万人次 and 110406人次. */
export function agree(one: QuantityValue, other: QuantityValue, isRoundAllowed: boolean): boolean {
  const [coarse, fine] = [one, other]
    .map((value) => inBaseUnit(value, isRoundAllowed))
    .sort((first, second) => second.step - first.step) as [Base, Base];
  const wanted = Math.round(coarse.value / coarse.step);
  const steps = Number((fine.value / coarse.step).toPrecision(12));
  return Math.round(steps) === wanted || Math.floor(steps) === wanted;
}

interface Base {
  readonly value: number;
  /** How much the last digit is worth. */
  readonly step: number;
}

/** With `isRound` zeros at the end are no digits. */
function inBaseUnit({ value, unit, text }: QuantityValue, isRound: boolean): Base {
  const factor = (unit && unitScale(unit.name)?.factor) ?? 1;
  const [written = '1', , decimals = ''] =
    /(\d+)(?:\.(\d+))?/.exec(spellOut(text).replace(/,/g, '')) ?? [];
  const many = value / Number(written) || 1;
  const isRounded = isRound && decimals === '' && value !== 0;
  const zeros = isRounded ? written.length - dropEnd(written, /0/).length : 0;
  const last = multiplyExactly(many, factor);
  return { value: multiplyExactly(value, factor), step: last * 10 ** (zeros - decimals.length) };
}
