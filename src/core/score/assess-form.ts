/** One form → what is concluded about its rows, funds and total under a policy. Pure. */
import { sumExactly } from '../value/exact-number';
import type { Form } from '../form/form';
import type { Policy } from '../policy/schema';
import { assessFunds } from './assess-funds';
import { assessRow } from './assess-row';
import { assessTotal } from './assess-total';
import type { StoredDecision } from './decisions';
import type { AssessedForm } from './result';
import { rowWeights, type RowWeight } from './row-weights';

export type { StoredDecision } from './decisions';

/** Same form, policy and decisions, same result; the form is not changed. */
export function assessForm(
  form: Form,
  policy: Policy,
  decisions: readonly StoredDecision[],
): AssessedForm {
  const weights = rowWeights(form);
  const rows = form.rows.map((row, index) =>
    assessRow(form, row, weights[index] as RowWeight, policy, decisions),
  );
  const rowsWeight = sumExactly(rows.map((row) => row.weight ?? 0));
  const funds = assessFunds(form, rowsWeight, policy);
  return { form, policy, rows, funds, total: assessTotal(form, rows, funds, policy) };
}
