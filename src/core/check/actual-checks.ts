/** Checks A01 and following, in the order of their codes. */
import type { FormCheck } from './contract';

export const actualChecks: readonly FormCheck<string>[] = [];
