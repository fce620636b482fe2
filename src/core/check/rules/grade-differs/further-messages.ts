/** S07 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Grade does not match the total',
  basis: [
    {
      text: '财预〔2020〕10号及财政部统一口径：90 分及以上为优，80 至 90 分为良，60 至 80 分为中，60 分以下为差',
      certainty: 'seen',
    },
  ],
  'en-US': {
    differs: {
      what: '“{indicator}” ({cell}) is “{grade}”, but a total of {total} earns “{right}”.',
      why: 'The grade follows from the total by the limits of the chosen policy.',
      fix: 'Check the total, then change {cell} to “{right}”.',
    },
  },
  letters: {
    differs: { list: null, letter: null },
  },
};
