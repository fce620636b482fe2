/** X04: 年初预算数 differs from the approved amount. */
import type { PairCheck } from '../../contract';
import { approvedReference } from '../../reading/approved-reference';
import { findingAt } from '../../reading/findings-on-form';
import { messages, type MessageId } from './messages';

export const budgetChanged: PairCheck<MessageId> = {
  meta: {
    code: 'X04',
    slug: 'budget-changed',
    title: '年初预算数与批复不一致',
    scope: 'workbook',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  checkPair({ pair, budget }) {
    if (!budget || budget.approved.yuan === budget.stated.yuan) return [];
    const { form } = pair.evaluation.assessed;
    const approvedCell = approvedReference(pair, budget.approved.cell);
    const finding = findingAt(form, 'funds', '年初预算数', [budget.stated.cell], {
      messageId: 'differs',
      data: { stated: budget.stated.text, approved: budget.approved.text, approvedCell },
    });
    return [{ ...finding, cells: [...finding.cells, approvedCell] }];
  },
};
