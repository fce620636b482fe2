/** Texts of S02. */
import type { MessageTable } from '../contract';

export const messages: MessageTable = {
  'zh-CN': {
    differs: {
      what: '“{indicator}”（{cell}）填写得分{score}分，按规则应得{computed}分。',
      why: '计算：{basis}。',
      fix: '请核对指标值、完成值和分值；都无误时把{cell}改为{computed}分。',
    },
  },
  'en-US': {
    differs: {
      what: '“{indicator}” ({cell}) states a score of {score}; the rule gives {computed}.',
      why: 'Calculation: {basis}.',
      fix: 'Check target, actual value and full marks; if they are right, change {cell} to {computed}.',
    },
  },
};
