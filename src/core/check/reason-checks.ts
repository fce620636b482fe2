/** Checks D01 and following, in the order of their codes. */
import { overCompletionUnexplained } from './over-completion-unexplained';
import { reasonContradicts } from './reason-contradicts';
import { reasonInsufficient } from './reason-insufficient';
import { reasonMissing } from './reason-missing';
import { reasonRepeated } from './reason-repeated';
import type { FormCheck } from './contract';

export const reasonChecks: readonly FormCheck<string>[] = [
  reasonMissing,
  overCompletionUnexplained,
  reasonInsufficient,
  reasonContradicts,
  reasonRepeated,
];
