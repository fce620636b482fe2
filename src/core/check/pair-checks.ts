/** Checks X01 to X05: a self-evaluation beside its approved targets, and forms beside each other. */
import { budgetChanged } from './budget-changed';
import type { FormsCheck, PairCheck } from './contract';
import { indicatorAdded } from './indicator-added';
import { indicatorDropped } from './indicator-dropped';
import { targetChanged } from './target-changed';
import { targetInconsistent } from './target-inconsistent';

export const pairChecks: readonly PairCheck[] = [
  targetChanged,
  indicatorDropped,
  indicatorAdded,
  budgetChanged,
];

export const formsChecks: readonly FormsCheck[] = [targetInconsistent];
