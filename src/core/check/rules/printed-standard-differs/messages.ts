/** Texts of S10. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'differs' | 'outside';

export const messages: MessageTexts<MessageId> = {
  differs: {
    what: '“{indicator}”得分{score}分（{cell}），按表中印的评分标准应为{high}分。',
    why: '评分标准是“{standard}”。',
    fix: '请核对实际值和得分；另有规定的，请在备注中写明。',
  },
  outside: {
    what: '“{indicator}”得分{score}分（{cell}），按表中印的评分标准应在{low}至{high}分之间。',
    why: '评分标准是“{standard}”。',
    fix: '请核对实际值和得分；另有规定的，请在备注中写明。',
  },
};
