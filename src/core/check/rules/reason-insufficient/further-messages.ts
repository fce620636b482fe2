/** D03 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Deviation reason insufficient',
  basis: [
    {
      text: '财预〔2020〕10号及核查惯例：应写明偏差的具体原因和改进措施',
      certainty: 'unverified',
    },
  ],
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
  letters: {
    noReason: {
      list: {
        what: '下列指标没有写出偏差原因',
        item: '{cell} “{indicator}”（只写了“{reason}”）',
        fix: '请写明具体原因和改进措施。',
      },
      letter: null,
    },
    blanksLeft: {
      list: {
        what: '下列指标的偏差原因没有填完',
        item: '{cell} “{indicator}”（“{reason}”）',
        fix: '请补上原因和改进措施。',
      },
      letter: null,
    },
    tooShort: {
      list: {
        what: '下列指标的偏差原因过于简单',
        item: '{cell} “{indicator}”（“{reason}”）',
        fix: '请写明具体原因和改进措施。',
      },
      letter: null,
    },
    cutOff: {
      list: {
        what: '下列指标的偏差原因好像没有写完',
        item: '{cell} “{indicator}”（“{reason}”）',
        fix: '请把原因写完整，并补上改进措施。',
      },
      letter: null,
    },
    vagueCause: {
      list: {
        what: '下列指标的偏差原因过于笼统',
        item: '{cell} “{indicator}”（“{reason}”）',
        fix: '请写明具体原因和改进措施。',
      },
      letter: null,
    },
    noCause: {
      list: {
        what: '下列指标的偏差原因只重复了完成情况',
        item: '{cell} “{indicator}”（“{reason}”）',
        fix: '请补上造成偏差的具体原因和改进措施。',
      },
      letter: null,
    },
    noMeasure: {
      list: {
        what: '下列指标写了偏差原因，没有写改进措施',
        item: '{cell} “{indicator}”',
        fix: '请各补一句下一步怎么做，或下一年指标值如何调整。',
      },
      letter: null,
    },
  },
};
