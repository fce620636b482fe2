/** The comparison of a row under a policy: negative values, and what counts as over-completion. */
import Big from 'big.js';
import type { Policy } from '../policy/schema';
import { compare, type CompareContext } from '../value/compare/compare';
import type { Comparison, ParsedValue } from '../value/value';

/** Some systems read a negative actual as 0, which is wrong for real negative rates. */
function withoutNegative(actual: ParsedValue, { negativeActual }: Policy): ParsedValue {
  if (negativeActual === 'keep' || actual.kind !== 'quantity' || actual.value >= 0) return actual;
  return { ...actual, value: 0 };
}

/** 达到 1.3 倍 or 超过 1.3 倍; and zero targets, which have no multiple. */
function byOverRule(comparison: Comparison, { over }: Policy): Comparison {
  const { measure, verdict } = comparison;
  if (!measure || (verdict !== 'met' && verdict !== 'exceeded')) return comparison;
  if (measure.target === 0 && measure.direction === 'positive' && over.zeroTargetFrom !== null) {
    return { ...comparison, verdict: measure.actual >= over.zeroTargetFrom ? 'exceeded' : 'met' };
  }
  const isAtEdge =
    verdict === 'exceeded' && new Big(measure.target).times(over.flagAt).eq(measure.actual);
  return isAtEdge && !over.includesEdge ? { ...comparison, verdict: 'met' } : comparison;
}

/** `<60天` and exactly 60: some systems judge it like `≤`. More than none stays more than none. */
function byStrictLimit(comparison: Comparison, { strictLimit }: Policy): Comparison {
  return strictLimit.atLimit === 'met' && isAtStrictLimit(comparison)
    ? { ...comparison, verdict: 'met' }
    : comparison;
}

/** True where only the sign's strictness makes the row a missed one. */
export function isAtStrictLimit({ verdict, measure }: Comparison): boolean {
  if (verdict !== 'missed' || !measure || measure.target === 0) return false;
  const isStrict = measure.comparator === 'gt' || measure.comparator === 'lt';
  return isStrict && measure.actual === measure.target;
}

export function compareUnderPolicy(
  target: ParsedValue,
  actual: ParsedValue,
  context: Omit<CompareContext, 'overCompletionFrom'>,
  policy: Policy,
): Comparison {
  const comparison = compare(target, withoutNegative(actual, policy), {
    ...context,
    overCompletionFrom: policy.over.flagAt,
  });
  return byOverRule(byStrictLimit(comparison, policy), policy);
}
