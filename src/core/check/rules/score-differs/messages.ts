/** Texts of S02. */
import type { MessageTable } from '../../contract';

export type MessageId = 'withinTier' | 'differs';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    withinTier: {
      what: '“{indicator}”（{cell}）填写得分{score}分，达成指标值的按规则得{computed}分。',
      why: '计算：{basis}。填写的得分仍在“达成”一档之内。',
      fix: '有意扣分的，请写明原因；否则把{cell}改为{computed}分。',
      list: {
        what: '下列指标已达成指标值，得分却低于规则',
        item: '{cell} “{indicator}”（填写{score}分，按规则{computed}分）',
        fix: '有意扣分的，请写明原因；否则请改为按规则应得的分数。',
      },
      letter: null,
    },
    differs: {
      what: '“{indicator}”（{cell}）填写得分{score}分，按规则应得{computed}分。',
      why: '计算：{basis}。',
      fix: '请核对指标值、完成值和分值；都无误时把{cell}改为{computed}分。',
      list: {
        what: '下列指标的得分与规则不符',
        item: '{cell} “{indicator}”（填写{score}分，应得{computed}分）',
        fix: '请核对指标值、完成值和分值；都无误时请改为应得的分数。',
      },
      letter: null,
    },
  },
  'en-US': {
    withinTier: {
      what: '“{indicator}” ({cell}) states a score of {score}; the rule gives {computed} for a target that was met.',
      why: 'Calculation: {basis}. The stated score is still inside the tier 达成.',
      fix: 'If points were taken off on purpose, say why; otherwise change {cell} to {computed}.',
    },
    differs: {
      what: '“{indicator}” ({cell}) states a score of {score}; the rule gives {computed}.',
      why: 'Calculation: {basis}.',
      fix: 'Check target, actual value and full marks; if they are right, change {cell} to {computed}.',
    },
  },
};
