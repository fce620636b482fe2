/** Texts of T06. */
import type { MessageTexts } from '../../contract';

export type MessageId =
  | 'rateUnderQuantity'
  | 'extentUnderQuantity'
  | 'headCountUnderQuality'
  | 'moneyOutsideCost'
  | 'earningsOutsideBenefit'
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
    what: '“{indicator}”（{cell}）是金额，却列在“{level2}”下。',
    why: '支出金额、单价等属于成本指标。',
    fix: '请移到成本指标下；批复表即如此的可接受本条。',
  },
  earningsOutsideBenefit: {
    what: '“{indicator}”（{cell}）是带来的收益，却列在“{level2}”下。',
    why: '产值、收入、成交额等反映效果，属于经济效益指标。',
    fix: '请移到经济效益指标下；批复表即如此的可接受本条。',
  },
  timeElsewhere: {
    what: '“{indicator}”（{cell}）是时限，却列在“{level2}”下。',
    why: '完成时间、响应时间等属于时效指标。',
    fix: '请移到时效指标下；批复表即如此的可接受本条。',
  },
};
