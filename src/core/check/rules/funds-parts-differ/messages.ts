/** Texts of F03. */
import type { MessageTable } from '../../contract';

export type MessageId = 'differs' | 'partsAbove';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    differs: {
      what: '“{indicator}”（{cell}）的{column}是{total}{unit}，下面各部分相加是{sum}{unit}。',
      why: '资金总额应等于财政拨款、结转资金、其他资金之和。',
      fix: '请对照预算批复和决算数更正{cell}或下面的分项。',
      list: {
        what: '下列资金的总额与各部分之和不一致',
        item: '{cell} “{indicator}”{column}（总额{total}{unit}，各部分相加{sum}{unit}）',
        fix: '请对照预算批复和决算数更正。',
      },
      letter: null,
    },
    partsAbove: {
      what: '“{indicator}”（{cell}）的{column}是{total}{unit}，其中的部分却有{sum}{unit}。',
      why: '“其中”的部分不会大于总额。',
      fix: '请对照预算批复和决算数更正{cell}或下面的分项。',
      list: null,
      letter: null,
    },
  },
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
};
