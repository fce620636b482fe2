/** P01 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Targets may be set too low',
  basis: [{ text: '各项指标均大幅超额完成的，应核实目标设定是否偏低', certainty: 'own' }],
  'en-US': {
    exceeded: {
      what: 'From {cell} on, all {count} quantitative indicators of “{indicator}” exceed their targets by 20 % or more ({places}).',
      why: 'Where everything is far exceeded, the targets may have been set too low.',
      fix: 'Check the values; if they are right, set higher targets next year.',
    },
  },
  letters: {
    exceeded: { list: null, letter: null },
  },
};
