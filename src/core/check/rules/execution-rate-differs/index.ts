/** F01: the printed 执行率 is not spending ÷ annual budget. */
import Big from 'big.js';
import type { FormCheck } from '../../contract';
import { percentText, plainNumber, quotientOf } from '../../../value/exact-number';
import { fundsFinding } from '../../reading/findings-on-form';
import { wrongRate, type PrintedRate } from '../../reading/printed-rate';
import { rateEdits } from '../../reading/rate-edit';
import { messages, type MessageId } from './messages';

export const executionRateDiffers: FormCheck<MessageId> = {
  meta: {
    code: 'F01',
    slug: 'execution-rate-differs',
    title: '执行率计算有误',
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
    const { budget, executed, rate } = funds;
    if (!printed || budget === null || executed === null || rate.computed === null) return [];
    return [
      fundsFinding(form, funds, ['executionRate', 'spending', 'annualBudget'], {
        ...(isCutOff(printed, quotientOf(executed, budget))
          ? { messageId: 'cutOff', severity: 'info' as const }
          : { messageId: 'differs' }),
        data: {
          rate: printed.text,
          computed: percentText(rate.computed, Math.max(printed.decimals, 2)),
          budget: plainNumber(budget),
          executed: plainNumber(executed),
        },
        edits: rateEdits(sheet, funds),
      }),
    ];
  },
};

/** 95.8% for 95.86%: the decimals that do not fit were dropped instead of rounded. */
function isCutOff({ share, decimals }: PrintedRate, right: number): boolean {
  const atPrinted = new Big(right).times(100).round(decimals, Big.roundDown);
  return new Big(share).times(100).eq(atPrinted);
}
