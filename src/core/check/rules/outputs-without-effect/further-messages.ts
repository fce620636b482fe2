/** P02 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Full outputs, weak effects',
  basis: [
    {
      text: '产出全部完成而效益、满意度明显不足的，应核实产出的质量和指标设置',
      certainty: 'own',
    },
  ],
  'en-US': {
    weak: {
      what: 'All {count} output indicators of “{indicator}” have full marks; benefits and satisfaction (from {cell} on) have {share} of theirs; {places} lost points.',
      why: 'Where everything was done and little came of it, reviewers ask about quality and about the indicators.',
      fix: 'Check the scores; if they are right, say why among the problems.',
    },
  },
  letters: {
    weak: { list: null, letter: null },
  },
};
