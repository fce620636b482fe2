/** What 不超预算 means on a form: the annual budget that its funds block states. */
import Big from 'big.js';
import type { Form } from '../form/form';
import type { CompareContext } from '../value/compare/compare';
import { totalRow } from './assess-funds';
import { readAmount } from './read-number';

const YUAN_PER_WAN = 10_000;

/** The smaller of opening and annual budget, so that an adjustment proves nothing; nothing without a unit of money. */
export function budgetOf(form: Form): Pick<CompareContext, 'budget'> {
  const unit = form.funds?.moneyUnit ?? form.moneyUnit;
  const cells = form.funds && totalRow(form.funds)?.cells;
  if (!unit || !cells) return {};
  const stated = [cells.openingBudget, cells.annualBudget].flatMap((cell) => {
    const amount = readAmount(cell, unit);
    return amount !== null && amount > 0 ? [amount] : [];
  });
  if (stated.length === 0) return {};
  const amount = new Big(Math.min(...stated)).times(unit === '万元' ? YUAN_PER_WAN : 1);
  return { budget: amount.toNumber() };
}
