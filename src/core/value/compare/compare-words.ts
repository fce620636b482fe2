/** Words against words. */
import { judged, undecided } from './compare-result';
import type { Comparison, QualitativeValue } from '../value';
import { spellOut } from '../read/spelling';
import {
  areOpposite,
  bestOfScale,
  gradeOf,
  isStrength,
  readWording,
  saysLess,
  withoutTail,
} from '../word/words';

const WEAK = 1;
const PLAIN = 2;
/** Shorter words are found inside others by chance. */
const MIN_CONTAINED = 2;
const JOINTS = /且|并且|并|、|;|,|和|及|以及|与/;
/** Verbs whose result needs no object: 提升诉讼服务水平 and 提升. */
const RESULT_VERBS =
  /^(?:提升|下降|促进|推进|推动|保障|加强|改善|完善|优化|维护|维持|加快|扩大|巩固|深化|规范|持平|解决|化解|消除|完成|实现|达到|符合)$/;

function byDegree(target: QualitativeValue, actual: QualitativeValue): Comparison {
  if (actual.degree === target.degree) return judged('met', 'wording');
  if (actual.degree === 0) return judged('missed', 'degree');
  if (target.degree === 0) return judged('missed', 'degree');
  if (actual.degree > target.degree) return judged('met', 'degree');
  if (actual.degree === WEAK) return judged('partial', 'degree');
  return undecided('degree');
}

function compareGrades(target: number, actual: number): Comparison {
  if (actual >= target) return judged('met', 'degree');
  return actual <= 1 ? judged('missed', 'degree') : judged('partial', 'degree');
}

/** 建立健全且执行有效: every half must be found. */
function halvesOf(core: string): readonly string[] {
  return core.split(JOINTS).filter((half) => half.length >= MIN_CONTAINED);
}

/** 不 in 不超预算: what stands behind it is meant the other way round. */
function isTurnedAt(text: string, at: number): boolean {
  return at > 0 && '不未无非没零'.indexOf(text.charAt(at - 1)) >= 0;
}

/** 超预算 beside 不超预算: what was to be avoided has happened. */
function isWhatWasExcluded(wanted: string, got: string): boolean {
  const at = wanted.length - got.length;
  return got.length >= MIN_CONTAINED && at === 1 && wanted.endsWith(got) && isTurnedAt(wanted, at);
}

/** True when the target's wording stands in the actual, and nothing takes it back. */
function isContained(inner: string, outer: string): boolean {
  const at = outer.indexOf(inner);
  if (at < 0 || inner.length < MIN_CONTAINED || isTurnedAt(outer, at)) return false;
  const rest = outer.slice(0, at) + outer.slice(at + inner.length);
  // 完善中: still under way.
  return rest !== '中' && !saysLess(rest);
}

/** 长期 → 长期有效: a word of strength that was the whole target opens the answer, and nothing takes it back. */
function continues(target: QualitativeValue, actual: QualitativeValue): boolean {
  const text = spellOut(actual.text);
  if (actual.degree === 0 || !text.startsWith(target.core)) return false;
  const rest = text.slice(target.core.length);
  return rest.length >= MIN_CONTAINED && !saysLess(rest);
}

/** 及时 in 每月及时发放: an answer that also tells when or how often says what was asked. */
export function standsIn(target: QualitativeValue, text: string): boolean {
  const { core, degree } = readWording(spellOut(text));
  return degree >= target.degree && isContained(target.core, core);
}

/** Two wordings, both in one spelling. */
export function compareWordings(target: QualitativeValue, actual: QualitativeValue): Comparison {
  const best = bestOfScale(spellOut(target.text));
  // 优良中低差 asks for no grade: only the best one is surely enough.
  if (best !== null) {
    return spellOut(actual.text) === best ? judged('met', 'degree') : undecided('degree');
  }
  const wanted = target.core;
  const got = actual.core;
  const targetGrade = gradeOf(wanted);
  const actualGrade = gradeOf(got);
  if (targetGrade !== null && actualGrade !== null && wanted !== got) {
    const isNegated = actual.degree === 0;
    return compareGrades(targetGrade, isNegated ? 1 : actualGrade);
  }
  if (wanted === got) return byDegree(target, actual);
  if (areOpposite(wanted, got)) {
    return judged(actual.degree === 0 ? 'met' : 'missed', 'wording');
  }
  if (isContained(wanted, got)) return byDegree(target, actual);
  if (isWhatWasExcluded(wanted, got)) {
    return actual.degree > 0 ? judged('missed', 'wording') : undecided('unclear');
  }
  // 建立健全 answered by 未建立: not even the beginning was made.
  if (actual.degree === 0 && target.degree > 0 && got.length >= MIN_CONTAINED) {
    if (wanted.startsWith(got)) return judged('missed', 'degree');
  }
  if (isStrength(wanted) && continues(target, actual)) return judged('met', 'wording');
  const halves = halvesOf(wanted);
  if (halves.length > 1) {
    const found = halves.filter((half) => got.indexOf(half) >= 0).length;
    if (found === halves.length) return byDegree(target, actual);
    return found > 0 && actual.degree > 0 ? undecided('parts') : undecided('unclear');
  }
  const short = withoutTail(wanted);
  const shortGot = withoutTail(got);
  const isSame =
    short === shortGot ||
    isContained(short, got) ||
    (got.length >= MIN_CONTAINED &&
      wanted.endsWith(got) &&
      !isTurnedAt(wanted, wanted.length - got.length)) ||
    (RESULT_VERBS.test(got) && wanted.startsWith(got)) ||
    (RESULT_VERBS.test(got) && target.degree > PLAIN && wanted.indexOf(got) >= 0);
  return isSame ? byDegree(target, actual) : undecided('unclear');
}
