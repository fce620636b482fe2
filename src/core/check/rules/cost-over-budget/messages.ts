/** Texts of V11. */
import type { MessageTable } from '../../contract';

const why = '成本指标是支出上限，超出预算的部分没有资金来源。';
const fix = '请核对金额和单位（元、万元），使成本指标不超过预算。';
const whyEnglish = 'A cost target is a ceiling; what exceeds the budget has no funds.';
const fixEnglish = 'Check amounts and units (元, 万元) so that costs stay within the budget.';

export type MessageId = 'single' | 'sum' | 'unitPrice' | 'sumDiffers' | 'onlyDiffers';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    single: {
      what: '“{indicator}”的指标值（{cell}）“{target}”超过了预算{budget}（{budgetCell}）。',
      why,
      fix,
      list: null,
      letter: null,
    },
    sum: {
      what: '“{indicator}”的{rows}项成本指标（{cell}等）合计{sum}，超过了预算{budget}（{budgetCell}）。',
      why,
      fix,
      list: null,
      letter: null,
    },
    unitPrice: {
      what: '“{indicator}”（{cell}）“{target}”乘以“{count}”（{countCell}）为{product}，超过了预算{budget}（{budgetCell}）。',
      why,
      fix: '请核对标准、人数和预算三处，使标准乘以数量不超过预算。',
      list: null,
      letter: null,
    },
    sumDiffers: {
      what: '“{indicator}”的成本指标（{cell}）合计{sum}，与预算{budget}（{budgetCell}）相差较大。',
      why: '成本指标应覆盖项目的主要支出，与预算规模相当。',
      fix: '请核对有没有漏列的成本指标，或金额、单位是否写错。',
      list: null,
      letter: null,
    },
    onlyDiffers: {
      what: '成本指标只有“{indicator}”（{cell}）一项，指标值{sum}，与预算{budget}（{budgetCell}）相差较大。',
      why: '成本指标应覆盖项目的主要支出，与预算规模相当。',
      fix: '请核对有没有漏列的成本指标，或金额、单位是否写错。',
      list: null,
      letter: null,
    },
  },
  'en-US': {
    single: {
      what: 'The target of “{indicator}” ({cell}), “{target}”, exceeds the budget of {budget} ({budgetCell}).',
      why: whyEnglish,
      fix: fixEnglish,
    },
    sum: {
      what: 'The {rows} cost targets of “{indicator}” ({cell} and others) add up to {sum}, above the budget of {budget} ({budgetCell}).',
      why: whyEnglish,
      fix: fixEnglish,
    },
    unitPrice: {
      what: '“{indicator}” ({cell}), “{target}”, times “{count}” ({countCell}) is {product}, above the budget of {budget} ({budgetCell}).',
      why: whyEnglish,
      fix: 'Check price, number and budget so that their product stays within it.',
    },
    sumDiffers: {
      what: 'The cost targets of “{indicator}” ({cell}) add up to {sum}, far from the budget of {budget} ({budgetCell}).',
      why: 'Cost targets should cover the main spending and match the budget.',
      fix: 'Check for missing cost indicators and for wrong amounts or units.',
    },
    onlyDiffers: {
      what: '“{indicator}” ({cell}) is the only cost target; its {sum} are far from the budget of {budget} ({budgetCell}).',
      why: 'Cost targets should cover the main spending and match the budget.',
      fix: 'Check for missing cost indicators and for wrong amounts or units.',
    },
  },
};
