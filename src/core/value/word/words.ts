/** What words say: strength, negation, grades, claims. Word lists stand in words.json. */
import { createLexicon } from '../read/lexicon';
import data from './words.json';
import type { QualitativeValue } from '../value';

const PLAIN = 2;
const WEAK = 1;

type WordKind =
  | { readonly kind: 'degree'; readonly degree: number }
  | { readonly kind: 'negation' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'same'; readonly as: string };

const lexicon = createLexicon<WordKind>([
  ...Object.entries(data.degrees).flatMap(([degree, words]) =>
    words.map((word) => [word, { kind: 'degree', degree: Number(degree) }] as const),
  ),
  ...data.negations.map((word) => [word, { kind: 'negation' }] as const),
  ...data.notNegations.map((word) => [word, { kind: 'keep' }] as const),
  ...data.fillers.map((word) => [word, { kind: 'drop' }] as const),
  ...Object.entries(data.same).flatMap(([as, words]) =>
    words.map((word) => [word, { kind: 'same', as }] as const),
  ),
]);

const degreesAfter = createLexicon<true>(data.degreeAfter.map((word) => [word, true]));
const grades = createLexicon<number>(Object.entries(data.grades));
const limits = createLexicon<true>(data.limits.map((word) => [word, true]));
const claims = createLexicon<true>(data.claims.map((word) => [word, true]));
const undone = createLexicon<true>(data.nothingDone.map((word) => [word, true]));
const badEvents = createLexicon<true>(data.badEvents.map((word) => [word, true]));
const PUNCTUATION = '"\'“”‘’。!.:';

function containsAny(text: string, words: { at(text: string, at: number): unknown }): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (words.at(text, at)) return true;
  }
  return false;
}

/** 较好, 较完善; but not 较上年, which compares. */
function isWeakPrefix(text: string, at: number): boolean {
  return text.charAt(at) === '较' && '上去往前同年基之'.indexOf(text.charAt(at + 1) || '上') < 0;
}

/** The core of a wording and its strength, from text in the spelling of `spellOut`. */
export function readWording(text: string): Pick<QualitativeValue, 'core' | 'degree'> {
  let core = '';
  let strongest = 0;
  let isWeak = false;
  let isNegated = false;
  let at = 0;
  while (at < text.length) {
    if (isWeakPrefix(text, at)) {
      isWeak = true;
      at += 1;
      continue;
    }
    const match = lexicon.at(text, at);
    if (!match) {
      if (PUNCTUATION.indexOf(text.charAt(at)) < 0) core += text.charAt(at);
      at += 1;
      continue;
    }
    const { meaning, word, end } = match;
    at = end;
    switch (meaning.kind) {
      case 'keep':
        core += word;
        break;
      case 'same':
        core += meaning.as;
        break;
      case 'drop':
        break;
      case 'negation':
        if (end >= text.length) core += word;
        else isNegated = true;
        break;
      case 'degree':
        // A degree word that ends the text is the statement itself, unless it grades a noun: 效果明显.
        if (end < text.length || (core !== '' && degreesAfter.get(word))) {
          isWeak = isWeak || meaning.degree === WEAK;
          strongest = Math.max(strongest, meaning.degree);
        } else {
          core += word;
        }
        break;
    }
  }
  if (isNegated) return { core, degree: 0 };
  return { core, degree: isWeak ? WEAK : Math.max(strongest, PLAIN) };
}

/** 有效, 持续, 长期: words that say how much, and may be the whole statement; not the weak ones. */
export function isStrength(text: string): boolean {
  const meaning = lexicon.get(text);
  return meaning?.kind === 'degree' && meaning.degree > WEAK;
}

/** 优秀 4, 良好 3, 合格 2, 差 1; `null` for other words. */
export function gradeOf(text: string): number | null {
  return grades.get(text.replace(/(等次|等级|档次|以上|及以上|等)$/, '')) ?? null;
}

/** Grades in the single letters of a scale. */
const SCALE_LETTERS = /^[优良中低差好强弱高]{3,5}$/;
const LEAST_GRADES = 3;
/** The shortest scales; 高低 and 强弱 do not say which end is the good one. */
const TWO_ENDS = /^[优好][劣差坏]$/;

/** 优良中低差, 好/较好/一般/差: the target only lists the scale; its first word is the best. `null` for other texts. */
export function bestOfScale(text: string): string | null {
  if (TWO_ENDS.test(text)) return text.charAt(0);
  const parts = SCALE_LETTERS.test(text) ? text.split('') : text.split(/[/、,;|]/);
  if (parts.length < LEAST_GRADES || parts.length > 6) return null;
  const isScale = parts.every(
    (part) => grades.get(part) !== undefined || /^(?:较|比较|很|非常)?[好强弱高低大小]$/.test(part),
  );
  const isDistinct = parts.every((part, index) => parts.indexOf(part) === index);
  return isScale && isDistinct ? (parts[0] ?? null) : null;
}

/** True when a text narrows or takes back what it says: 仅, 其中, 未, 预计. */
export function saysLess(text: string): boolean {
  return containsAny(text, limits) || /\d/.test(text);
}

/** 完成, 及时, 按要求: says that something was done, without a value. */
export function isClaim(text: string): boolean {
  return containsAny(text, claims);
}

/** 全部完成, 全员: the whole of something, without its number. */
export function saysWhole(text: string): boolean {
  return /全部|全员|全数|全额/.test(text);
}

/** 已完成100%, 完成进度80%: how far the work has come, in per cent of itself. */
export function saysProgress(text: string): boolean {
  return /完成.{0,4}[\d.]+%$/.test(text);
}

/** 无开展, 未完成, 已取消: nothing was done, or not in time. */
export function saysNothingDone(text: string): boolean {
  return containsAny(text, undone);
}

const ZERO_VERBS = [
  '未发现',
  '没有发现',
  '无发现',
  '未发生',
  '没有发生',
  '不发生',
  '未出现',
  '没有出现',
  '不出现',
  '无发生',
  '零发生',
  '零出现',
  '杜绝',
];

/** 零投诉, 无事故, 未发生安全事故, 无: none of something bad. */
export function saysZero(text: string): boolean {
  if (/^(?:无|为?零|没有)$/.test(text)) return true;
  if (text.indexOf('或') >= 0) return false;
  if (ZERO_VERBS.some((verb) => text.indexOf(verb) >= 0)) return true;
  if (badEvents.at(text, 1) && '未不'.indexOf(text.charAt(0)) >= 0) return true;
  const first = text.charAt(0);
  const at = text.indexOf('零');
  if (at >= 0 && containsAny(text.slice(at + 1), badEvents)) return true;
  const isNone = first === '无' || text.startsWith('没有');
  return isNone && text.length <= 14 && containsAny(text, badEvents) && !/[开展完成]/.test(text);
}

/** 有, 发生过: the opposite of none. */
export function saysSome(text: string): boolean {
  return /^(?:有|发生|出现|存在)/.test(text) && !/^有效/.test(text);
}

/** True when one wording says the opposite of the other: 上升 and 下降, 是 and 否. */
export function areOpposite(a: string, b: string): boolean {
  return data.opposites.some(([one, other]) => {
    if (one === undefined || other === undefined) return false;
    if (one.length === 1) return (a === one && b === other) || (a === other && b === one);
    const says = (text: string, yes: string, no: string): boolean =>
      text.indexOf(yes) >= 0 && text.indexOf(no) < 0;
    return (
      (says(a, one, other) && says(b, other, one)) || (says(a, other, one) && says(b, one, other))
    );
  });
}

/** Words that may be left out at the end: 符合要求 and 符合. */
export function withoutTail(core: string): string {
  for (const tail of data.tails) {
    const { length } = core;
    if (length > tail.length + 1 && core.endsWith(tail)) return core.slice(0, length - tail.length);
  }
  return core;
}
