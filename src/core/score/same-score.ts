import Big from 'big.js';
import type { Policy } from '../policy/schema';
import { roundScore } from './decimal';

/** Whether a stated score says the same as the policy's result: at the policy's decimals and within its tolerance. */
export function isSameScore(stated: number, computed: number, policy: Policy): boolean {
  if (stated === computed) return true;
  const atDecimals = (value: number) => new Big(roundScore(new Big(value), policy));
  return atDecimals(stated).minus(atDecimals(computed)).abs().lte(policy.tolerance);
}
