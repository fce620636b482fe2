/** F05: more was spent than budgeted. */
import type { FormCheck, MessageTexts } from '../../contract';
import { plainNumber, sumExactly } from '../../../value/exact-number';
import { fundsFinding } from '../../reading/findings-on-form';

export type MessageId = 'overspent';

const messages: MessageTexts<MessageId> = {
  overspent: {
    what: '“{indicator}”（{cell}）的全年执行数{executed}{unit}超过全年预算数{budget}{unit}，多{excess}{unit}。',
    why: '支出应在调整后的预算之内，超出部分要有预算调整依据。',
    fix: '请核对两个数字；预算确有调整的，请把全年预算数改为调整后的数。',
  },
};

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
