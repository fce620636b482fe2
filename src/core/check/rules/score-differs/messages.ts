/** Texts of S02. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'withinTier' | 'differs';

export const messages: MessageTexts<MessageId> = {
  withinTier: {
    what: '“{indicator}”（{cell}）填写得分{score}分，达成指标值的按规则得{computed}分。',
    why: '计算：{basis}。填写的得分仍在“达成”一档之内。',
    fix: '有意扣分的，请写明原因；否则把{cell}改为{computed}分。',
  },
  differs: {
    what: '“{indicator}”（{cell}）填写得分{score}分，按规则应得{computed}分。',
    why: '计算：{basis}。',
    fix: '请核对指标值、完成值和分值；都无误时把{cell}改为{computed}分。',
  },
};
