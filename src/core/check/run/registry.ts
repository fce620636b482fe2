/** All checks of single forms, in the order in which findings are listed. */
import { actualChecks } from './actual-checks';
import type { CheckDescription, AnyFormCheck, UnreadableCheck } from '../contract';
import { formUnreadable } from '../rules/form-unreadable';
import { fundsChecks } from './funds-checks';
import { formsChecks, pairChecks } from './pair-checks';
import { reasonChecks } from './reason-checks';
import { scoreChecks } from './score-checks';
import { tableChecks } from './table-checks';
import { targetChecks } from './target-checks';
import { weightChecks } from './weight-checks';

export const formChecks: readonly AnyFormCheck[] = [
  ...tableChecks,
  ...targetChecks,
  ...actualChecks,
  ...scoreChecks,
  ...weightChecks,
  ...fundsChecks,
  ...reasonChecks,
];

export const unreadableChecks: readonly UnreadableCheck[] = [formUnreadable];

/** Everything that can be reported about single forms, for lists, settings and texts. */
export const describedChecks: readonly CheckDescription[] = [
  ...formChecks,
  ...unreadableChecks,
  ...pairChecks,
  ...formsChecks,
];
