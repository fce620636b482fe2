/** Texts of V09. */
import type { MessageTable } from '../../contract';

export type MessageId = 'vague';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    vague: {
      what: '“{indicator}”的指标值（{cell}）只写“{target}”，看不出做到什么程度。',
      why: '笼统的词难以判断是否完成，自评和复核容易各说各话。',
      fix: '能量化的请写数值；不能量化的，请写明可以核对的结果。',
      list: {
        what: '下列指标值看不出做到什么程度',
        item: '{cell} “{indicator}”（只写“{target}”）',
        fix: '能量化的请写数值；不能量化的，请写明可以核对的结果。',
      },
      letter: null,
    },
  },
  'en-US': {
    vague: {
      what: 'The target of “{indicator}” ({cell}) only says “{target}”.',
      why: 'Whether a vague word is met is anybody’s opinion.',
      fix: 'Write a number where possible, or else a result that can be verified.',
    },
  },
};
