/** F03 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Funds do not add up',
  basis: [
    {
      text: '自评表式：年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金',
      certainty: 'seen',
    },
  ],
  'en-US': {
    differs: {
      what: '“{column}” of “{indicator}” ({cell}) is {total}{unit}, but its parts add up to {sum}{unit}.',
      why: 'The total is the sum of fiscal, carried-over and other funds.',
      fix: 'Correct {cell} or the parts below against the approved figures.',
    },
    partsAbove: {
      what: '“{column}” of “{indicator}” ({cell}) is {total}{unit}, but parts of it make {sum}{unit}.',
      why: 'Parts cannot exceed their total.',
      fix: 'Correct {cell} or the parts below against the approved figures.',
    },
  },
  letters: {
    differs: {
      list: {
        what: '下列资金的总额与各部分之和不一致',
        item: '{cell} “{indicator}”{column}（总额{total}{unit}，各部分相加{sum}{unit}）',
        fix: '请对照预算批复和决算数更正。',
      },
      letter: null,
    },
    partsAbove: { list: null, letter: null },
  },
};
