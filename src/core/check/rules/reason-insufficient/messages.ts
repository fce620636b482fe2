/** Texts of D03. */
import type { MessageTexts } from '../../contract';

export type MessageId =
  'noReason' | 'blanksLeft' | 'tooShort' | 'cutOff' | 'vagueCause' | 'noCause' | 'noMeasure';

export const messages: MessageTexts<MessageId> = {
  noReason: {
    what: '“{indicator}”（{cell}）的偏差原因只写了“{reason}”。',
    why: '这样的内容没有说明原因，核查时会退回。',
    fix: '请在{cell}写明具体原因和改进措施。',
  },
  blanksLeft: {
    what: '“{indicator}”（{cell}）的偏差原因还有空白没有填完：“{reason}”。',
    why: '草稿只列了事实，原因和措施要由您填写。',
    fix: '请在{cell}补上原因和改进措施。',
  },
  tooShort: {
    what: '“{indicator}”（{cell}）的偏差原因只有{length}个字：“{reason}”。',
    why: '太短，看不出是什么原因造成的偏差。',
    fix: '请在{cell}写明具体原因和改进措施。',
  },
  cutOff: {
    what: '“{indicator}”（{cell}）的偏差原因好像没有写完：“{reason}”。',
    why: '只有半句话，看不出是什么原因。',
    fix: '请在{cell}把原因写完整，并补上改进措施。',
  },
  vagueCause: {
    what: '“{indicator}”（{cell}）的偏差原因过于笼统：“{reason}”。',
    why: '没有说出是什么事情造成的偏差。',
    fix: '请在{cell}写明具体原因和改进措施。',
  },
  noCause: {
    what: '“{indicator}”（{cell}）的偏差原因只重复了完成情况：“{reason}”。',
    why: '说明了结果，没有说明为什么。',
    fix: '请在{cell}补上造成偏差的具体原因和改进措施。',
  },
  noMeasure: {
    what: '“{indicator}”（{cell}）写了偏差原因，没有写改进措施。',
    why: '这一栏要求原因和改进措施都写。',
    fix: '请在{cell}补一句下一步怎么做，或下一年指标值如何调整。',
  },
};
