/** Texts of F03. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'differs' | 'partsAbove';

export const messages: MessageTexts<MessageId> = {
  differs: {
    what: '“{indicator}”（{cell}）的{column}是{total}{unit}，下面各部分相加是{sum}{unit}。',
    why: '资金总额应等于财政拨款、结转资金、其他资金之和。',
    fix: '请对照预算批复和决算数更正{cell}或下面的分项。',
  },
  partsAbove: {
    what: '“{indicator}”（{cell}）的{column}是{total}{unit}，其中的部分却有{sum}{unit}。',
    why: '“其中”的部分不会大于总额。',
    fix: '请对照预算批复和决算数更正{cell}或下面的分项。',
  },
};
