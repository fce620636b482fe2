/** Texts of S03. */
import type { MessageTable } from '../../contract';

export type MessageId = 'missedComputed' | 'missed' | 'partial';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    missedComputed: {
      what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，没有达标却得满分{score}分。',
      why: '按规则应得{computed}分：{basis}。',
      fix: '请核对完成值；无误时把{cell}改为{computed}分。',
      list: {
        what: '下列指标没有达标，却得满分',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”，得分{score}分，应得{computed}分）',
        fix: '请把得分改为应得的分数；如完成值填错，请先更正。',
      },
      letter: null,
    },
    missed: {
      what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，没有达标却得满分{score}分。',
      why: '没有按指标值完成的，不能得满分。',
      fix: '请核对完成值；无误时按完成程度重新评定{cell}的得分。',
      list: {
        what: '下列指标没有达标，却得满分',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”，得分{score}分）',
        fix: '请按完成程度重新评定得分；如完成值填错，请先更正。',
      },
      letter: null,
    },
    partial: {
      what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，只是部分达成却得满分{score}分。',
      why: '部分达成的指标应在“部分达成”一档内记分。',
      fix: '请按档次重新评定{cell}的得分；其实全部达成的，请更正完成值。',
      list: {
        what: '下列指标只是部分达成，却得满分',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”，得分{score}分）',
        fix: '请按档次重新评定得分；其实全部达成的，请更正完成值。',
      },
      letter: null,
    },
  },
  'en-US': {
    missedComputed: {
      what: '“{indicator}” ({cell}) has target “{target}” and result “{actual}”; it missed the target, yet scores a full {score}.',
      why: 'The rule gives {computed}: {basis}.',
      fix: 'Change {cell} to {computed} and state the reason; if the actual value is wrong, correct that first.',
    },
    missed: {
      what: '“{indicator}” ({cell}) has target “{target}” and result “{actual}”; it missed the target, yet scores a full {score}.',
      why: 'A missed target cannot earn full marks.',
      fix: 'Score {cell} again by the degree of completion and state the reason.',
    },
    partial: {
      what: '“{indicator}” ({cell}) has target “{target}” and result “{actual}”; it was met in part, yet scores a full {score}.',
      why: 'A partly met indicator is scored inside the band for that tier.',
      fix: 'Score {cell} again within the tier and state the reason.',
    },
  },
};
