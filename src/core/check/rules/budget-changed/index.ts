/** X04: 年初预算数 differs from the approved amount. */
import type { MessageTexts, PairCheck } from '../../contract';
import { approvedReference } from '../../reading/approved-reference';
import { findingAt } from '../../reading/findings-on-form';

export type MessageId = 'differs';

const messages: MessageTexts<MessageId> = {
  differs: {
    what: '“{indicator}”（{cell}）是{stated}，批复的是{approved}（{approvedCell}）。',
    why: '年初预算数应与目标表批复的金额一致，调整的金额填在全年预算数。',
    fix: '请把年初预算数改为批复的金额；批复数有误的，请接受本条并写明。',
  },
};

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
