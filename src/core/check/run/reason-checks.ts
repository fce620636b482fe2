/** Checks D01 and following, in the order of their codes. */
import { overCompletionUnexplained } from '../rules/over-completion-unexplained';
import { reasonContradicts } from '../rules/reason-contradicts';
import { reasonInsufficient } from '../rules/reason-insufficient';
import { reasonMissing } from '../rules/reason-missing';
import { reasonRepeated } from '../rules/reason-repeated';
import type { AnyFormCheck } from '../contract';

export const reasonChecks: readonly AnyFormCheck[] = [
  reasonMissing,
  overCompletionUnexplained,
  reasonInsufficient,
  reasonContradicts,
  reasonRepeated,
];
