/** One form → what is concluded about its rows, funds and total under a policy. Pure. */
import { sumExactly } from '../value/exact-number';
import type { Form } from '../form/form';
import { traitsOf } from '../form/kinds';
import type { Policy } from '../policy/schema';
import { assessFunds } from './assess-funds';
import { assessRow } from './assess-row';
import { assessTotal } from './assess-total';
import { budgetOf } from './budget';
import type { StoredDecision } from './decisions';
import { progressLight } from './monitoring-light';
import type { AssessedForm, AssessedFunds, FormProgress } from './result';
import { rowWeights, type RowWeight } from './row-weights';

export type { StoredDecision } from './decisions';

/** Same form, policy and decisions, same result; the form is not changed. */
export function assessForm(
  form: Form,
  policy: Policy,
  decisions: readonly StoredDecision[],
): AssessedForm {
  const weights = rowWeights(form);
  const given = { policy, decisions, ...budgetOf(form) };
  const rows = form.rows.map((row, index) =>
    assessRow(form, row, weights[index] as RowWeight, given),
  );
  const rowsWeight = sumExactly(rows.map((row) => row.weight ?? 0));
  const funds = assessFunds(form, rowsWeight, policy);
  const total = assessTotal(form, rows, funds, policy);
  const assessed = { form, policy, rows, funds, total };
  if (!traitsOf(form.kind).isRunningYear) return assessed;
  return { ...assessed, progress: spendingProgress(form, funds, policy) };
}

function spendingProgress(
  { throughMonth }: Form,
  funds: AssessedFunds | null,
  { monitoring }: Policy,
): FormProgress {
  const month = throughMonth ?? null;
  const { budget = null, executed = null } = funds ?? {};
  if (monitoring === null || month === null || budget === null || executed === null) {
    return { month, light: null };
  }
  return { month, light: progressLight(executed, budget, month, monitoring) };
}
