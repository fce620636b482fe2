/** Numbers as the pane shows them. */
import { groupedDigits } from '../../core/value/exact-number';
import Big from 'big.js';

/** At most two decimals, without trailing zeros: `80.49`, `99`. */
export function formatScore(score: number): string {
  return new Big(score).round(2, Big.roundHalfUp).toFixed();
}

/** `—` where there is none. */
export function formatOptional(score: number | null): string {
  return score === null ? '—' : formatScore(score);
}

/** Yuan in groups of three digits, so that sizes can be told apart: `13,000,000.5`. */
export function formatAmount(yuan: number): string {
  const [whole = '', fraction] = new Big(yuan).toFixed().split('.');
  const grouped = groupedDigits(whole);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A share as a percentage: 0.8549 → `85.49%`. */
export function formatPercent(share: number): string {
  return `${new Big(share).times(100).round(2, Big.roundHalfUp).toFixed()}%`;
}
