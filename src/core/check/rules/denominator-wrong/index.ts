/** F04: the printed 执行率 was divided by the opening budget. */
import type { FormCheck, MessageTexts } from '../../contract';
import { percentText, plainNumber } from '../../../value/exact-number';
import { fundsFinding } from '../../reading/findings-on-form';
import { printsAs, wrongRate } from '../../reading/printed-rate';
import { rateEdits } from '../../reading/rate-edit';

export type MessageId = 'openingBudget';

const messages: MessageTexts<MessageId> = {
  openingBudget: {
    what: '“{indicator}”（{cell}）的执行率{rate}是用年初预算数{opening}算的。',
    why: '分母应为全年预算数：{executed} ÷ {budget} = {computed}。',
    fix: '请把{cell}改为{computed}；全年预算数填错的，请先更正。',
  },
};

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
