/** G06 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Dates contradict each other',
  basis: [{ text: '项目起止时间应先后一致，指标的完成时间应在项目期内', certainty: 'own' }],
  'en-US': {
    startAfterEnd: {
      what: '“{indicator}” ({cell}) is “{start}”, after the end “{end}” ({place}).',
      why: 'A project begins before it ends; one of the two is wrong.',
      fix: 'Check and correct the dates.',
    },
    rangeReversed: {
      what: '“{indicator}” ({cell}) is “{end}”: the project begins after it ends.',
      why: 'A project begins before it ends; one of the two is wrong.',
      fix: 'Check and correct the dates.',
    },
    deadlineAfterEnd: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”; the project ends before that ({place} “{end}”).',
      why: 'A time after the project cannot be its deadline.',
      fix: 'Check {cell} and {place}; where the project was extended, correct its end.',
    },
  },
  letters: {
    startAfterEnd: { list: null, letter: null },
    rangeReversed: { list: null, letter: null },
    deadlineAfterEnd: {
      list: {
        what: '下列指标的完成时间晚于项目结束时间',
        item: '{cell} “{indicator}”（“{target}”，项目时间“{end}”）',
        fix: '请改为项目期内的时间；项目已延期的，请改结束时间。',
      },
      letter: null,
    },
  },
};
