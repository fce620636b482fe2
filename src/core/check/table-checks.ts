/** Checks T01 to T07, in the order of their codes. */
import type { FormCheck } from './contract';
import { dimensionMissing } from './dimension-missing';

export const tableChecks: readonly FormCheck<string>[] = [dimensionMissing];
