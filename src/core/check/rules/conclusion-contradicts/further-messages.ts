/** G04 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Conclusion, problems or measures against the form',
  basis: [{ text: '自评结论、存在的问题和改进措施应与自评结果相符', certainty: 'own' }],
  'en-US': {
    noProblems: {
      what: '“{indicator}” ({cell}) says “{words}”, yet {count} indicators missed their targets or lost points ({places}).',
      why: 'Points are lost for a reason, and the reason is a problem.',
      fix: 'State in {cell} what these indicators lost points for, or explain it in their reasons.',
    },
    noMeasures: {
      what: 'Problems are stated, yet “{indicator}” ({cell}) has no measure.',
      why: 'Every problem asks for a measure.',
      fix: 'State in {cell} what is done about these problems.',
    },
    totalDiffers: {
      what: '“{indicator}” ({cell}) says “{words}”; the total of the form ({place}) is {total}.',
      why: 'The conclusion quotes the total of the form.',
      fix: 'Check the total and write the same number in both places.',
    },
    sumDiffers: {
      what: '“{indicator}” ({cell}) says “{words}”; the scores of the form add up to {total}.',
      why: 'The conclusion quotes the total of the form.',
      fix: 'Check the scores and {cell}, and write the same number.',
    },
    gradeDiffers: {
      what: '“{indicator}” ({cell}) says “{words}”; the total of the form is {total}, which is “{right}” under the chosen policy.',
      why: 'The grade in the conclusion is to match the total.',
      fix: 'Check the total and the grade in {cell}; where other grades apply, choose another policy.',
    },
  },
  letters: {
    noProblems: { list: null, letter: null },
    noMeasures: { list: null, letter: null },
    totalDiffers: { list: null, letter: null },
    sumDiffers: { list: null, letter: null },
    gradeDiffers: {
      list: null,
      letter: { fix: '请核对总分和{cell}的等级，改正其中有误的一处。' },
    },
  },
};
