/** Texts of D03. */
import type { MessageTable } from '../../contract';

export type MessageId =
  'noReason' | 'blanksLeft' | 'tooShort' | 'cutOff' | 'vagueCause' | 'noCause' | 'noMeasure';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    noReason: {
      what: '“{indicator}”（{cell}）的偏差原因只写了“{reason}”。',
      why: '这样的内容没有说明原因，核查时会退回。',
      fix: '请在{cell}写明具体原因和改进措施。',
      list: {
        what: '下列指标没有写出偏差原因',
        item: '{cell} “{indicator}”（只写了“{reason}”）',
        fix: '请写明具体原因和改进措施。',
      },
      letter: null,
    },
    blanksLeft: {
      what: '“{indicator}”（{cell}）的偏差原因还有空白没有填完：“{reason}”。',
      why: '草稿只列了事实，原因和措施要由您填写。',
      fix: '请在{cell}补上原因和改进措施。',
      list: {
        what: '下列指标的偏差原因没有填完',
        item: '{cell} “{indicator}”（“{reason}”）',
        fix: '请补上原因和改进措施。',
      },
      letter: null,
    },
    tooShort: {
      what: '“{indicator}”（{cell}）的偏差原因只有{length}个字：“{reason}”。',
      why: '太短，看不出是什么原因造成的偏差。',
      fix: '请在{cell}写明具体原因和改进措施。',
      list: {
        what: '下列指标的偏差原因过于简单',
        item: '{cell} “{indicator}”（“{reason}”）',
        fix: '请写明具体原因和改进措施。',
      },
      letter: null,
    },
    cutOff: {
      what: '“{indicator}”（{cell}）的偏差原因好像没有写完：“{reason}”。',
      why: '只有半句话，看不出是什么原因。',
      fix: '请在{cell}把原因写完整，并补上改进措施。',
      list: {
        what: '下列指标的偏差原因好像没有写完',
        item: '{cell} “{indicator}”（“{reason}”）',
        fix: '请把原因写完整，并补上改进措施。',
      },
      letter: null,
    },
    vagueCause: {
      what: '“{indicator}”（{cell}）的偏差原因过于笼统：“{reason}”。',
      why: '没有说出是什么事情造成的偏差。',
      fix: '请在{cell}写明具体原因和改进措施。',
      list: {
        what: '下列指标的偏差原因过于笼统',
        item: '{cell} “{indicator}”（“{reason}”）',
        fix: '请写明具体原因和改进措施。',
      },
      letter: null,
    },
    noCause: {
      what: '“{indicator}”（{cell}）的偏差原因只重复了完成情况：“{reason}”。',
      why: '说明了结果，没有说明为什么。',
      fix: '请在{cell}补上造成偏差的具体原因和改进措施。',
      list: {
        what: '下列指标的偏差原因只重复了完成情况',
        item: '{cell} “{indicator}”（“{reason}”）',
        fix: '请补上造成偏差的具体原因和改进措施。',
      },
      letter: null,
    },
    noMeasure: {
      what: '“{indicator}”（{cell}）写了偏差原因，没有写改进措施。',
      why: '这一栏要求原因和改进措施都写。',
      fix: '请在{cell}补一句下一步怎么做，或下一年指标值如何调整。',
      list: {
        what: '下列指标写了偏差原因，没有写改进措施',
        item: '{cell} “{indicator}”',
        fix: '请各补一句下一步怎么做，或下一年指标值如何调整。',
      },
      letter: null,
    },
  },
  'en-US': {
    noReason: {
      what: 'The deviation reason of “{indicator}” ({cell}) is only “{reason}”.',
      why: 'That explains nothing; a reviewer will send it back.',
      fix: 'State the cause and a measure.',
    },
    blanksLeft: {
      what: 'The deviation reason of “{indicator}” ({cell}) still has blanks: “{reason}”.',
      why: 'The draft lists the facts; cause and measure are yours to write.',
      fix: 'Fill in cause and measure in {cell}.',
    },
    tooShort: {
      what: 'The deviation reason of “{indicator}” ({cell}) has only {length} characters: “{reason}”.',
      why: 'Too short to show what caused the deviation.',
      fix: 'State the cause and a measure in {cell}.',
    },
    cutOff: {
      what: 'The deviation reason of “{indicator}” ({cell}) seems to break off: “{reason}”.',
      why: 'Half a sentence does not name a cause.',
      fix: 'Complete the cause in {cell} and add a measure.',
    },
    vagueCause: {
      what: 'The deviation reason of “{indicator}” ({cell}) is too general: “{reason}”.',
      why: 'It does not say what it was that caused the deviation.',
      fix: 'State in {cell} what happened, and a measure.',
    },
    noCause: {
      what: 'The deviation reason of “{indicator}” ({cell}) only repeats the result: “{reason}”.',
      why: 'It says what happened, not why.',
      fix: 'Add the cause and a measure in {cell}.',
    },
    noMeasure: {
      what: '“{indicator}” ({cell}) gives a cause, but no measure.',
      why: 'The column asks for both.',
      fix: 'Add in {cell} what will be done, or how the next target will be set.',
    },
  },
};
