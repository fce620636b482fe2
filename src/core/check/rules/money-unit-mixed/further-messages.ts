/** F08 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Yuan and ten thousand yuan mixed up',
  basis: [{ text: '同一张表的金额应使用表头注明的单位', certainty: 'own' }],
  'en-US': {
    funds: {
      what: '“{indicator}” ({cell}) is {amount}, exactly ten thousand times more or less than {other} in {otherCell}.',
      why: 'The form states money in {unit}; yuan and ten thousand yuan were probably mixed.',
      fix: 'State both cells in {unit}.',
    },
    indicator: {
      what: '“{indicator}” ({cell}) is “{amount}”, exactly ten thousand times more or less than {total}{unit} in the funds block.',
      why: 'Yuan and ten thousand yuan were probably mixed.',
      fix: 'Check number and unit in {cell}.',
    },
  },
  letters: {
    funds: { list: null, letter: null },
    indicator: { list: null, letter: null },
  },
};
