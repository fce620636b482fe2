/** Checks X01 to X05: a self-evaluation beside its approved targets, and forms beside each other. */
import { budgetChanged } from '../rules/budget-changed';
import type { FormsCheck, PairCheck } from '../contract';
import { indicatorAdded } from '../rules/indicator-added';
import { indicatorDropped } from '../rules/indicator-dropped';
import { targetChanged } from '../rules/target-changed';
import { targetInconsistent } from '../rules/target-inconsistent';

export const pairChecks: readonly PairCheck[] = [
  targetChanged,
  indicatorDropped,
  indicatorAdded,
  budgetChanged,
];

export const formsChecks: readonly FormsCheck[] = [targetInconsistent];
