/** Texts of W02. */
import type { MessageTexts } from '../../contract';
import type { MessageText } from '../../../words/fill-text';

const chinese = (name: string): MessageText => ({
  what: `${name}的“{indicator}”合计{sum}分（{cell}起），所选评分规则为{right}分。`,
  why: '规则给出的是通常的分配，主管部门可以按项目调整。',
  fix: '请与批复的分值核对；批复如此的，无需修改。',
});

export type MessageId = 'output' | 'cost' | 'benefit' | 'satisfaction' | 'execution' | 'block';

export const messages: MessageTexts<MessageId> = {
  output: chinese('产出指标'),
  cost: chinese('成本指标'),
  benefit: chinese('效益指标'),
  satisfaction: chinese('满意度指标'),
  execution: {
    what: '“{indicator}”（{cell}）的执行率分值为{sum}分，所选评分规则为{right}分。',
    why: '规则给出的是通常的分配，主管部门可以按项目调整。',
    fix: '请与批复的分值核对；批复如此的，无需修改。',
  },
  block: {
    what: '评分卡的“{indicator}”部分合计{sum}分（{cell}起），所选评分规则为{right}分。',
    why: '规则给出了部门整体评分卡各部分的分值。',
    fix: '请与印发的评分卡核对；印发的评分卡如此的，无需修改。',
  },
};
