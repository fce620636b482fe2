/** Several requirements or several answers in one cell. */
import { compareValueWithWords } from './compare-claims';
import {
  isGood,
  judged,
  undecided,
  type CompareContext,
  type CompareValues,
} from './compare-result';
import { relateUnits } from './common-unit';
import type { Comparison, CompoundValue, ParsedValue, Unit } from '../value';

function answersKindOf(target: ParsedValue, part: ParsedValue): boolean {
  if (target.kind === 'deadline' || target.kind === 'period') {
    return part.kind === 'deadline' || part.kind === 'period';
  }
  if (target.kind === 'frequency' && part.kind === 'frequency') return true;
  return part.kind === 'quantity' || part.kind === 'range' || part.kind === 'duration';
}

/** The part of several that answers one requirement: the only one in its unit, else in a unit like it. */
function answeringPart(target: ParsedValue, actual: CompoundValue): ParsedValue | null {
  const answers = actual.parts.filter((part) => answersKindOf(target, part));
  const unit = 'unit' in target ? target.unit : null;
  if (unit === null) return answers.length === 1 ? (answers[0] ?? null) : null;
  const inUnit = (accepts: (other: Unit) => boolean): readonly ParsedValue[] =>
    answers.filter((part) => 'unit' in part && part.unit !== null && accepts(part.unit));
  const exact = inUnit((other) => other.name === unit.name);
  const found =
    exact.length > 0 ? exact : inUnit((other) => relateUnits(unit, other).kind === 'same');
  return found.length === 1 ? (found[0] ?? null) : null;
}

export function compareToCompoundActual(
  target: ParsedValue,
  actual: CompoundValue,
  context: CompareContext,
  compare: CompareValues,
): Comparison {
  const part = answeringPart(target, actual);
  return part ? compare(target, part, context) : undecided('unclear');
}

export function compareAny(
  target: CompoundValue,
  actual: ParsedValue,
  context: CompareContext,
  compare: CompareValues,
): Comparison {
  const results = target.parts.map((part) => compare(part, actual, context));
  if (results.some(isGood)) return judged('met', 'alternatives');
  return results.every(({ verdict }) => verdict === 'missed')
    ? judged('missed', 'alternatives')
    : undecided('alternatives');
}

export function compareAll(
  target: CompoundValue,
  actual: ParsedValue,
  context: CompareContext,
  compare: CompareValues,
): Comparison {
  if (actual.kind === 'qualitative') return compareValueWithWords(target, actual);
  const { parts } = target;
  if (actual.kind !== 'compound' || actual.parts.length < parts.length) {
    return undecided('parts');
  }
  const isPaired = actual.parts.length === parts.length;
  const results = parts.map((part, index) => {
    const opposite = actual.parts[index];
    const inOrder = opposite ? compare(part, opposite, context) : undecided('parts');
    if (isPaired && (isGood(inOrder) || inOrder.verdict === 'missed')) return inOrder;
    return compareToCompoundActual(part, actual, context, compare);
  });
  if (results.some(({ verdict }) => verdict === 'missed')) return judged('missed', 'parts');
  if (results.every(isGood)) return judged('met', 'parts');
  return undecided('parts');
}
