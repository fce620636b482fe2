/** F04: the printed 执行率 was divided by the opening budget. */
import type { FormCheck } from '../../contract';
import { percentText, plainNumber } from '../../../value/exact-number';
import { fundsFinding } from '../../reading/findings-on-form';
import { printsAs, wrongRate } from '../../reading/printed-rate';
import { rateEdits } from '../../reading/rate-edit';
import { messages, type MessageId } from './messages';

export const denominatorWrong: FormCheck<MessageId> = {
  meta: {
    code: 'F04',
    slug: 'denominator-wrong',
    title: '执行率用错了分母',
    scope: 'form',
    severity: 'error',
    appliesTo: 'isJudged',
    fix: 'safe',
    options: {},
  },
  messages,
  check({ assessed, sheet }) {
    const { form, funds } = assessed;
    if (!funds) return [];
    const printed = wrongRate(funds);
    const { openingBudget, budget, executed, rate } = funds;
    if (!printed || budget === null || executed === null || rate.computed === null) return [];
    if (openingBudget === null || openingBudget <= 0 || openingBudget === budget) return [];
    if (!printsAs(printed, executed, openingBudget)) return [];
    return [
      fundsFinding(form, funds, ['executionRate', 'spending', 'annualBudget', 'openingBudget'], {
        messageId: 'openingBudget',
        data: {
          rate: printed.text,
          computed: percentText(rate.computed, Math.max(printed.decimals, 2)),
          opening: plainNumber(openingBudget),
          budget: plainNumber(budget),
          executed: plainNumber(executed),
        },
        edits: rateEdits(sheet, funds),
      }),
    ];
  },
};
