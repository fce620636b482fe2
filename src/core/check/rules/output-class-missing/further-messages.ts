/** T09 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'A class of outputs is missing',
  basis: [
    {
      text: '绩效目标审核要点：产出指标一般包括数量、质量、时效，可按项目取舍',
      certainty: 'unverified',
    },
  ],
  'en-US': {
    missing: {
      what: 'The outputs of “{indicator}” (header {cell}) have no {classes}.',
      why: 'Outputs are usually planned by quantity, quality and time; reviewers ask for what is missing.',
      fix: 'Consider adding one; where it does not suit the project, leave it out.',
    },
  },
  letters: {
    missing: { list: null, letter: null },
  },
};
