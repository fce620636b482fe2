/** F01: the printed 执行率 is not spending ÷ annual budget. */
import Big from 'big.js';
import type { FormCheck, MessageTexts } from '../../contract';
import { percentText, plainNumber, quotientOf } from '../../../value/exact-number';
import { fundsFinding } from '../../reading/findings-on-form';
import { wrongRate, type PrintedRate } from '../../reading/printed-rate';
import { rateEdits } from '../../reading/rate-edit';

export type MessageId = 'differs' | 'cutOff';

const messages: MessageTexts<MessageId> = {
  differs: {
    what: '“{indicator}”（{cell}）的执行率填写{rate}，按表中数字应为{computed}。',
    why: '执行率 = 全年执行数{executed} ÷ 全年预算数{budget}。',
    fix: '请核对预算数和执行数；都无误时把{cell}改为{computed}。',
  },
  cutOff: {
    what: '“{indicator}”（{cell}）的执行率填写{rate}，四舍五入应为{computed}。',
    why: '执行率 = 全年执行数{executed} ÷ 全年预算数{budget}，末位之后的数是直接去掉的。',
    fix: '本单位规定去尾的，无需修改；否则请把{cell}改为{computed}。',
  },
};

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
