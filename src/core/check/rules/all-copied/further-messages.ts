/** P03 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'All results copied from the targets',
  basis: [{ text: '完成值与指标值逐项相同且全部满分的，应核实是否据实填报', certainty: 'own' }],
  'en-US': {
    copied: {
      what: 'All {count} results of “{indicator}” (from {cell} on) give the numbers and words of their targets, with full scores.',
      why: 'Limits are rarely met to the digit on every row; it looks as if nothing was measured.',
      fix: 'Enter what was really reached; if it is so, keep the evidence at hand.',
    },
  },
  letters: {
    copied: { list: null, letter: null },
  },
};
