/** Checks F01 and following, in the order of their codes. */
import type { FormCheck } from './contract';

export const fundsChecks: readonly FormCheck<string>[] = [];
