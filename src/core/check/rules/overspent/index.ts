/** F05: more was spent than budgeted. */
import type { FormCheck } from '../../contract';
import { plainNumber, sumExactly } from '../../../value/exact-number';
import { fundsFinding } from '../../reading/findings-on-form';
import { messages, type MessageId } from './messages';

export const overspent: FormCheck<MessageId> = {
  meta: {
    code: 'F05',
    slug: 'overspent',
    title: '执行数超过预算数',
    scope: 'form',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, funds } }) {
    if (!funds) return [];
    const { budget, executed } = funds;
    if (budget === null || executed === null || executed <= budget) return [];
    return [
      fundsFinding(form, funds, ['spending', 'annualBudget'], {
        messageId: 'overspent',
        data: {
          budget: plainNumber(budget),
          executed: plainNumber(executed),
          excess: plainNumber(sumExactly([executed, -budget])),
          unit: form.funds?.moneyUnit ?? form.moneyUnit ?? '',
        },
      }),
    ];
  },
};
