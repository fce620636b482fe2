/** Texts of T06. */
import type { MessageTexts } from '../../contract';

export type MessageId =
  | 'rateUnderQuantity'
  | 'extentUnderQuantity'
  | 'headCountUnderQuality'
  | 'moneyOutsideCost'
  | 'earningsOutsideBenefit'
  | 'paymentElsewhere'
  | 'moneyElsewhere'
  | 'timeElsewhere';

export const messages: MessageTexts<MessageId> = {
  rateUnderQuantity: {
    what: '“{indicator}”（{cell}）是比率，却列在“{level2}”下。',
    why: '数量指标反映提供了多少，比率一般属于质量或时效指标。',
    fix: '请移到相应的二级指标下，或改为具体数量；批复表即如此的可接受本条。',
  },
  extentUnderQuantity: {
    what: '本表“{level2}”下只有比率，没有数量，例如“{indicator}”（{cell}）。',
    why: '只写完成率、覆盖率，看不出一共要完成多少。',
    fix: '请至少写明一项数量，例如“≥12台”；批复表即如此的可接受本条。',
  },
  headCountUnderQuality: {
    what: '“{indicator}”（{cell}）是人数，却列在“{level2}”下。',
    why: '人数反映数量，不反映质量。',
    fix: '请移到数量指标下；批复表即如此的可接受本条。',
  },
  moneyOutsideCost: {
    what: '“{indicator}”（{cell}）是支出的金额，却列在“{level2}”下。',
    why: '支出金额、单价等属于成本指标。',
    fix: '请移到成本指标下；批复表即如此的可接受本条。',
  },
  earningsOutsideBenefit: {
    what: '“{indicator}”（{cell}）是带来的收入或投资，却列在“{level2}”下。',
    why: '产值、收入、成交额、带动的投资等反映效果，属于经济效益指标。',
    fix: '请移到经济效益指标下；批复表即如此的可接受本条。',
  },
  paymentElsewhere: {
    what: '“{indicator}”（{cell}）是拨付、发放的金额，却列在“{level2}”下。',
    why: '数量、质量、时效指标反映办了多少、办得怎样、何时办完，不反映付了多少钱。',
    fix: '请改为人数、户数、项目数等数量；批复表即如此的可接受本条。',
  },
  moneyElsewhere: {
    what: '“{indicator}”（{cell}）是金额，却列在“{level2}”下。',
    why: '支出的金额属于成本指标，带来的收入或投资属于经济效益指标。',
    fix: '请移到成本指标或经济效益指标下；批复表即如此的可接受本条。',
  },
  timeElsewhere: {
    what: '“{indicator}”（{cell}）是时限，却列在“{level2}”下。',
    why: '完成时间、响应时间等属于时效指标。',
    fix: '请移到时效指标下；批复表即如此的可接受本条。',
  },
};
