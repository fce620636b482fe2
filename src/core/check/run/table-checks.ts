/** Checks T01 to T07, in the order of their codes. */
import { columnMissing } from '../rules/column-missing';
import type { AnyFormCheck } from '../contract';
import { dimensionMissing } from '../rules/dimension-missing';
import { headIncomplete } from '../rules/head-incomplete';
import { indicatorDuplicate } from '../rules/indicator-duplicate';
import { indicatorIncomplete } from '../rules/indicator-incomplete';
import { indicatorMisplaced } from '../rules/indicator-misplaced';
import { placeholderLeft } from '../rules/placeholder-left';

export const tableChecks: readonly AnyFormCheck[] = [
  columnMissing,
  dimensionMissing,
  indicatorDuplicate,
  placeholderLeft,
  indicatorIncomplete,
  indicatorMisplaced,
  headIncomplete,
];
