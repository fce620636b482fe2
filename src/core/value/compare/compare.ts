/** 完成判断: an actual value against its target. When unsure the answer is `undecided`, never a guess. */
import { compareValueWithWords } from './compare-claims';
import { compareAll, compareAny, compareToCompoundActual } from './compare-compound';
import { compareCoverage } from './compare-coverage';
import { asFrequency, compareFrequencies, compareWithYearTotal } from './compare-frequency';
import { compareQuantity, compareWithTimeLimit } from './compare-quantity';
import { compareRangeOf, compareWithRange } from './compare-range';
import { incomparable, isGood, judged, undecided, type CompareContext } from './compare-result';
import { compareCalendar } from './compare-time';
import { compareWithWording } from './compare-wording';
import { spellOut } from '../read/spelling';
import { saysProgress } from '../word/words';
import type { Comparison, ParsedValue, SuspectValue } from '../value';

export type { CompareContext } from './compare-result';

function compareByTier(tier: 'achieved' | 'partlyAchieved' | 'notAchieved'): Comparison {
  switch (tier) {
    case 'achieved':
      return judged('met', 'tier');
    case 'partlyAchieved':
      return judged('partial', 'tier');
    case 'notAchieved':
      return judged('missed', 'tier');
  }
}

function compareDifferentTexts(
  target: ParsedValue,
  actual: ParsedValue,
  context: CompareContext,
): Comparison {
  if (actual.kind === 'tier' && actual.tier !== 'achieved') return compareByTier(actual.tier);
  switch (target.kind) {
    case 'quantity':
      return compareQuantity(target, actual, context, compare);
    case 'duration':
      return compareWithTimeLimit(target, actual, context, compare);
    case 'range':
      if (actual.kind === 'quantity' || actual.kind === 'duration') {
        return compareWithRange(target, actual, context);
      }
      return actual.kind === 'range'
        ? compareRangeOf(actual, (end) => compareWithRange(target, end, context))
        : compareOther(target, actual, context);
    case 'deadline':
    case 'period':
      return actual.kind === 'deadline' || actual.kind === 'period'
        ? compareCalendar(target, actual, context)
        : compareOther(target, actual, context);
    case 'frequency': {
      if (actual.kind === 'frequency') return compareFrequencies(target, actual);
      if (actual.kind !== 'quantity') return compareOther(target, actual, context);
      const rate = asFrequency(actual);
      return rate ? compareFrequencies(target, rate) : compareWithYearTotal(target, actual);
    }
    case 'coverage':
      return compareCoverage(target, actual, context);
    case 'compound':
      return target.relation === 'any'
        ? compareAny(target, actual, context, compare)
        : compareAll(target, actual, context, compare);
    case 'tier':
      return actual.kind === 'tier' ? compareByTier(actual.tier) : undecided('unclear');
    case 'qualitative':
      return actual.kind === 'tier'
        ? compareByTier(actual.tier)
        : compareWithWording(target, actual, context);
    case 'blank':
    case 'suspect':
      return undecided('unclear');
  }
}

/** 0.03 beside ≤5% is met as 3% and as 0.03%: where every reading says the same, it is certain; how much is not. */
function compareSuspect(
  target: ParsedValue,
  { cause, candidates }: SuspectValue,
  context: CompareContext,
): Comparison {
  if (cause !== 'percent-or-number') return undecided('suspect');
  const results = candidates.map((candidate) => compare(target, candidate, context));
  if (results.every(isGood)) return judged('met', 'suspect');
  // A share read as per cent looks a hundred times too small, which is the other reading.
  const isMissed =
    results.some(({ verdict }) => verdict === 'missed') &&
    results.every(({ verdict, reason }) => verdict === 'missed' || reason === 'magnitude');
  return isMissed ? judged('missed', 'suspect') : undecided('suspect');
}

/** Values that are neither of the target's kind nor a number. */
function compareOther(
  target: ParsedValue,
  actual: ParsedValue,
  context: CompareContext,
): Comparison {
  switch (actual.kind) {
    case 'qualitative':
      return compareValueWithWords(target, actual);
    case 'tier':
      return undecided('claim-without-value');
    case 'compound':
      return compareToCompoundActual(target, actual, context, compare);
    case 'quantity':
      // 11 beside 11月 may be the month; nothing done is no date.
      if (actual.unit === null) return undecided('unclear');
      return incomparable('kind-differs');
    case 'range':
    case 'duration':
    case 'deadline':
    case 'period':
    case 'frequency':
    case 'coverage':
      return incomparable('kind-differs');
    case 'blank':
    case 'suspect':
      return undecided('unclear');
  }
}

/**
 * Judges an actual value. Identical text is always met. `measure` is present when both sides are numbers
 * in one unit, so that a score can be calculated; `completion` is actual ÷ target.
 */
export function compare(
  target: ParsedValue,
  actual: ParsedValue,
  context: CompareContext,
): Comparison {
  if (target.kind === 'suspect') return undecided('suspect');
  if (actual.kind === 'suspect') return compareSuspect(target, actual, context);
  if (target.kind === 'blank' || actual.kind === 'blank') return undecided('unclear');
  const result = compareDifferentTexts(target, actual, context);
  if (result.verdict === 'incomparable' && saysProgress(spellOut(actual.text))) {
    return undecided('claim-without-value');
  }
  if (isGood(result) || spellOut(target.text) !== spellOut(actual.text)) return result;
  return judged('met', 'same-text');
}
