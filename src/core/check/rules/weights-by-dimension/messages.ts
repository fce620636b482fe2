/** Texts of W02. */
import type { LetterMessageText, MessageTable } from '../../contract';
import type { MessageText } from '../../../words/fill-text';

const chinese = (name: string): LetterMessageText => ({
  what: `${name}的“{indicator}”合计{sum}分（{cell}起），所选评分规则为{right}分。`,
  why: '规则给出的是通常的分配，主管部门可以按项目调整。',
  fix: '请与批复的分值核对；批复如此的，无需修改。',
  list: {
    what: '下列各类指标的分值与所选评分规则不同',
    item: `{cell} 起，${name}（合计{sum}分，规则{right}分）`,
    fix: '请与批复的分值核对；批复如此的，无需修改。',
  },
  letter: null,
});

const english = (name: string): MessageText => ({
  what: `“{indicator}” of ${name} adds up to {sum} (from {cell}); the chosen policy says {right}.`,
  why: 'The policy gives the usual split; departments may adjust it.',
  fix: 'Compare with the approved full marks; nothing to do if they were approved so.',
});

export type MessageId = 'output' | 'cost' | 'benefit' | 'satisfaction' | 'execution';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    output: chinese('产出指标'),
    cost: chinese('成本指标'),
    benefit: chinese('效益指标'),
    satisfaction: chinese('满意度指标'),
    execution: {
      what: '“{indicator}”（{cell}）的执行率分值为{sum}分，所选评分规则为{right}分。',
      why: '规则给出的是通常的分配，主管部门可以按项目调整。',
      fix: '请与批复的分值核对；批复如此的，无需修改。',
      list: null,
      letter: null,
    },
  },
  'en-US': {
    output: english('output'),
    cost: english('cost'),
    benefit: english('benefit'),
    satisfaction: english('satisfaction'),
    execution: {
      what: 'The execution rate of “{indicator}” ({cell}) carries {sum}; the chosen policy says {right}.',
      why: 'The policy gives the usual split; departments may adjust it.',
      fix: 'Compare with the approved full marks; nothing to do if they were approved so.',
    },
  },
};
