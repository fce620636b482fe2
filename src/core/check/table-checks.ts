/** Checks T01 to T07, in the order of their codes. */
import { columnMissing } from './column-missing';
import type { FormCheck } from './contract';
import { dimensionMissing } from './dimension-missing';
import { headIncomplete } from './head-incomplete';
import { indicatorDuplicate } from './indicator-duplicate';
import { indicatorIncomplete } from './indicator-incomplete';
import { indicatorMisplaced } from './indicator-misplaced';
import { placeholderLeft } from './placeholder-left';

export const tableChecks: readonly FormCheck<string>[] = [
  columnMissing,
  dimensionMissing,
  indicatorDuplicate,
  placeholderLeft,
  indicatorIncomplete,
  indicatorMisplaced,
  headIncomplete,
];
