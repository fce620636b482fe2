/** F01 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Execution rate is wrong',
  basis: [{ text: '自评表式：执行率 = 全年执行数（B）÷ 全年预算数（A）', certainty: 'label' }],
  'en-US': {
    cutOff: {
      what: 'The execution rate of “{indicator}” ({cell}) is stated as {rate}; rounded it is {computed}.',
      why: 'Rate = spending {executed} ÷ annual budget {budget}; the further decimals were cut off.',
      fix: 'Nothing to do if rates are cut off where you work; else change {cell} to {computed}.',
    },
    differs: {
      what: 'The execution rate of “{indicator}” ({cell}) is stated as {rate}; the amounts give {computed}.',
      why: 'Rate = spending {executed} ÷ annual budget {budget}.',
      fix: 'Check both amounts; if they are right, change {cell} to {computed}.',
    },
  },
  letters: {
    differs: { list: null, letter: null },
    cutOff: { list: null, letter: null },
  },
};
