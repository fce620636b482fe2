/** Texts of S04. */
import type { MessageTable } from '../contract';

export const messages: MessageTable = {
  'zh-CN': {
    computable: {
      what: '“{indicator}”（{cell}）没有填写得分。',
      why: '按规则应得{computed}分：{basis}。',
      fix: '请在{cell}填入{computed}分，或点“修复”自动填写。',
    },
    toDecide: {
      what: '“{indicator}”（{cell}）没有填写得分（指标值“{target}”，实际完成“{actual}”）。',
      why: '这一行不能按公式算出，需要您判定达成、部分达成或未达成。',
      fix: '请判定档次并在{cell}填写该档内的得分。',
    },
    execution: {
      what: '“{indicator}”（{cell}）的执行率没有填写得分。',
      why: '按规则应得{computed}分：{basis}。',
      fix: '请在{cell}填入{computed}分，或点“修复”自动填写。',
    },
  },
  'en-US': {
    computable: {
      what: '“{indicator}” ({cell}) has no score.',
      why: 'The rule gives {computed}: {basis}.',
      fix: 'Enter {computed} in {cell}, or let the fix do it.',
    },
    toDecide: {
      what: '“{indicator}” ({cell}) has no score (target “{target}”, result “{actual}”).',
      why: 'No formula settles this row; it needs your decision on the tier.',
      fix: 'Choose the tier and enter a score inside its band in {cell}.',
    },
    execution: {
      what: 'The execution rate of “{indicator}” ({cell}) has no score.',
      why: 'The rule gives {computed}: {basis}.',
      fix: 'Enter {computed} in {cell}, or let the fix do it.',
    },
  },
};
