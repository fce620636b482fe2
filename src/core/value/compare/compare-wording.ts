/** Words as the target, against whatever the answer is. */
import { isGood, judged, incomparable, undecided, type CompareContext } from './compare-result';
import { compareLimits, compareWithLimit } from './compare-limit';
import { compareWordings, standsIn } from './compare-words';
import { isRank } from './judge-numbers';
import { spellOut } from '../read/spelling';
import type { Comparison, ParsedValue, QualitativeValue, QuantityValue } from '../value';
import { isClaim, readWording, saysNothingDone, saysWhole } from '../word/words';

const DIGIT = /\d/;
/** 3/4, 九成五, 若干, 多次, 定期, 二级以上, 不低于上年: measures of a kind that is not read. */
const NUMBER_WORDS =
  /\d|[一二三四五六七八九特](?:级|等|星|档|成)|平均|均值|上年|去年|往年|同期|据实|按实|按需|一半|若干|定期|全天|±|[多数几](?:[次场期批轮个种类项家件篇份名人户处条]|十|百|千|万)/;
/** 结案次月, 汛期前: words that speak of time. */
const TIME_WORDS = /[年月日季旬周天时前后期]/;

/** 由80%提高到85%: the words say which way it went; `null` where they say neither, both or the contrary. */
function courseOf({ text, change }: QuantityValue): { said: string; opposite: string } | null {
  if (change !== undefined) return null;
  const { core, degree } = readWording(spellOut(text));
  const isRise = core.indexOf('提升') >= 0 || core.indexOf('新增') >= 0;
  if (degree === 0 || isRise === core.indexOf('下降') >= 0) return null;
  return isRise ? { said: '提升', opposite: '下降' } : { said: '下降', opposite: '提升' };
}

const COURSE = /提升|下降|持平/;
const BEFORE_CHANGE = /^(.*?)(?:比|较|上升|增长|增加|提[高升]|下降|降低|减少|下滑)/;

/** PM2.5浓度下降5% beside 空气质量改善 speaks of something else than the indicator; 同比下降5% does not. */
function isAboutIndicator(text: string, indicator: string): boolean {
  const subject = (BEFORE_CHANGE.exec(spellOut(text))?.[1] ?? '').replace(/[同环]$/, '');
  return subject === '' || spellOut(indicator).indexOf(subject) >= 0;
}

export function compareWithWording(
  target: QualitativeValue,
  actual: ParsedValue,
  context: CompareContext,
): Comparison {
  switch (actual.kind) {
    case 'qualitative':
      return compareQualitative(target, actual);
    case 'quantity': {
      const byLimit = compareWithLimit(target, actual, context);
      if (byLimit !== null) return byLimit;
      if (actual.change !== undefined && actual.value > 0) {
        const wanted = actual.change === 'increase' ? '提升' : '下降';
        const other = actual.change === 'increase' ? '下降' : '提升';
        if (target.core.indexOf(wanted) >= 0) return judged('met', 'wording');
        if (target.core.indexOf(other) >= 0) {
          return isAboutIndicator(actual.text, context.indicator)
            ? judged('missed', 'wording')
            : undecided('unclear');
        }
      }
      const course = courseOf(actual);
      if (course !== null && target.core.indexOf(course.said) >= 0) return judged('met', 'wording');
      if (course !== null && target.core.indexOf(course.opposite) >= 0) {
        return judged('missed', 'wording');
      }
      // 通过三级测评 answered by 三级.
      if (isRank(actual) && spellOut(target.text).indexOf(spellOut(actual.text)) >= 0) {
        return target.degree > 0 ? judged('met', 'wording') : undecided('unclear');
      }
      if (actual.value === 0 && !DIGIT.test(actual.text)) return undecided('unclear');
      // 负增长 and -1.2%, 零增长 and 下降0.8%: of one kind, but which way is better is not said.
      if (COURSE.test(target.core) && (actual.change !== undefined || actual.value < 0)) {
        return undecided('unclear');
      }
      // 合格 and 合格率100%: the word is there, what the number means is not said.
      return (target.core.length > 1 && spellOut(actual.text).indexOf(target.core) >= 0) ||
        NUMBER_WORDS.test(target.text) ||
        (actual.unit?.name === '%' && saysWhole(target.text)) ||
        (actual.unit?.dimension === 'time' && TIME_WORDS.test(target.text))
        ? undecided('unclear')
        : incomparable('kind-differs');
    }
    case 'coverage':
      return undecided('unclear');
    case 'compound':
      return actual.parts.some((part) => isGood(compareWithWording(target, part, context)))
        ? undecided('parts')
        : undecided('unclear');
    case 'range':
    case 'duration':
    case 'frequency':
      if (standsIn(target, actual.text)) return judged('met', 'wording');
      return NUMBER_WORDS.test(target.text) ? undecided('unclear') : incomparable('kind-differs');
    case 'deadline':
    case 'period':
      if (standsIn(target, actual.text)) return judged('met', 'wording');
      return isClaim(target.text) || TIME_WORDS.test(target.text)
        ? undecided('unclear')
        : incomparable('kind-differs');
    case 'tier':
    case 'blank':
    case 'suspect':
      return undecided('unclear');
  }
}

/** 全天候 answers 全天候可用: it is said how long, and the verb behind it was asked. */
const AT_ALL_TIMES = /^(?:全天候?|全时段|全程)$/;
const LONGEST_VERB = 4;

function restOf(target: QualitativeValue, text: string): string | null {
  const wanted = spellOut(target.text);
  if (!wanted.startsWith(text) || wanted.length - text.length > LONGEST_VERB) return null;
  const rest = wanted.slice(text.length);
  return DIGIT.test(rest) ? null : rest;
}

function compareQualitative(target: QualitativeValue, actual: QualitativeValue): Comparison {
  const result = compareWordings(target, actual);
  if (result.verdict !== 'undecided' || result.reason === 'parts') return result;
  const byLimit = compareLimits(target, actual);
  if (byLimit !== null) return byLimit;
  const text = spellOut(actual.text);
  if (AT_ALL_TIMES.test(text) && restOf(target, text) !== null) return judged('met', 'wording');
  if (target.degree > 0 && saysNothingDone(text)) return judged('missed', 'nothing-done');
  return result;
}
