/** Texts of S03. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'missedComputed' | 'missed' | 'partial';

export const messages: MessageTexts<MessageId> = {
  missedComputed: {
    what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，没有达标却得满分{score}分。',
    why: '按规则应得{computed}分：{basis}。',
    fix: '请核对完成值；无误时把{cell}改为{computed}分。',
  },
  missed: {
    what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，没有达标却得满分{score}分。',
    why: '没有按指标值完成的，不能得满分。',
    fix: '请核对完成值；无误时按完成程度重新评定{cell}的得分。',
  },
  partial: {
    what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，只是部分达成却得满分{score}分。',
    why: '部分达成的指标应在“部分达成”一档内记分。',
    fix: '请按档次重新评定{cell}的得分；其实全部达成的，请更正完成值。',
  },
};
