/** Texts of T09. */
import type { MessageTable } from '../../contract';

export type MessageId = 'missing';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    missing: {
      what: '“{indicator}”的产出指标（表头{cell}）没有{classes}。',
      why: '产出指标一般从数量、质量、时效几方面设置，缺一类时审核会问。',
      fix: '请考虑补上；项目确实不适用的，不必补。',
      list: null,
      letter: null,
    },
  },
  'en-US': {
    missing: {
      what: 'The outputs of “{indicator}” (header {cell}) have no {classes}.',
      why: 'Outputs are usually planned by quantity, quality and time; reviewers ask for what is missing.',
      fix: 'Consider adding one; where it does not suit the project, leave it out.',
    },
  },
};
