/** Words where a number, a date or a frequency was expected. */
import { incomparable, judged, undecided } from './compare-result';
import { spellOut } from '../read/spelling';
import type { Comparison, ParsedValue, QualitativeValue } from '../value';
import { isClaim, saysNothingDone, saysSome } from '../word/words';

/** At most so many, or none at all: doing nothing may well keep within that. A time limit it does not. */
export function isMetByNothing(target: ParsedValue): boolean {
  if (target.kind !== 'quantity' || target.unit?.dimension === 'time') return false;
  return target.comparator === 'le' || target.comparator === 'lt' || target.value === 0;
}

/** Words where a value was expected: a claim stays open, nothing done is missed, the rest is of another kind. */
export function compareValueWithWords(target: ParsedValue, actual: QualitativeValue): Comparison {
  const text = spellOut(actual.text);
  if (saysNothingDone(text)) {
    return isMetByNothing(target) ? undecided('unclear') : judged('missed', 'nothing-done');
  }
  if (target.kind === 'quantity' && target.value === 0 && saysSome(text)) {
    return judged('missed', 'wording');
  }
  const isChange = target.kind === 'quantity' && target.change !== undefined;
  if (isClaim(text) || (isChange && /提升|下降/.test(actual.core))) {
    return undecided('claim-without-value');
  }
  return /\d/.test(text) ? undecided('unclear') : incomparable('kind-differs');
}
