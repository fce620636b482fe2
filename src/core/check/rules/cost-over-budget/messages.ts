/** Texts of V11. */
import type { MessageTexts } from '../../contract';

const why = '成本指标是支出上限，超出预算的部分没有资金来源。';
const fix = '请核对金额和单位（元、万元），使成本指标不超过预算。';

export type MessageId = 'single' | 'sum' | 'unitPrice' | 'sumDiffers' | 'onlyDiffers';

export const messages: MessageTexts<MessageId> = {
  single: {
    what: '“{indicator}”的指标值（{cell}）“{target}”超过了预算{budget}（{budgetCell}）。',
    why,
    fix,
  },
  sum: {
    what: '“{indicator}”的{rows}项成本指标（{cell}等）合计{sum}，超过了预算{budget}（{budgetCell}）。',
    why,
    fix,
  },
  unitPrice: {
    what: '“{indicator}”（{cell}）“{target}”乘以“{count}”（{countCell}）为{product}，超过了预算{budget}（{budgetCell}）。',
    why,
    fix: '请核对标准、人数和预算三处，使标准乘以数量不超过预算。',
  },
  sumDiffers: {
    what: '“{indicator}”的成本指标（{cell}）合计{sum}，与预算{budget}（{budgetCell}）相差较大。',
    why: '成本指标应覆盖项目的主要支出，与预算规模相当。',
    fix: '请核对有没有漏列的成本指标，或金额、单位是否写错。',
  },
  onlyDiffers: {
    what: '成本指标只有“{indicator}”（{cell}）一项，指标值{sum}，与预算{budget}（{budgetCell}）相差较大。',
    why: '成本指标应覆盖项目的主要支出，与预算规模相当。',
    fix: '请核对有没有漏列的成本指标，或金额、单位是否写错。',
  },
};
