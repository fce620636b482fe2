/** Texts of S04. */
import type { MessageTexts } from '../../contract';

export type MessageId =
  'computable' | 'toDecide' | 'toClarify' | 'execution' | 'formComputable' | 'formToDecide';

export const messages: MessageTexts<MessageId> = {
  computable: {
    what: '“{indicator}”（{cell}）没有填写得分。',
    why: '按规则应得{computed}分：{basis}。',
    fix: '请在{cell}填入{computed}分，也可以自动填写。',
  },
  toDecide: {
    what: '“{indicator}”（{cell}）没有填写得分（指标值“{target}”，实际完成“{actual}”）。',
    why: '这一行不能按公式算出，需要您判定达成、部分达成或未达成。',
    fix: '请判定档次并在{cell}填写该档内的得分。',
  },
  toClarify: {
    what: '“{indicator}”（{cell}）没有填写得分（指标值“{target}”，实际完成“{actual}”）。',
    why: '从实际完成值看不出是否达到指标值，算不出得分。',
    fix: '请先核对这一行的指标值和实际完成值，两者能够对照后，再在{cell}填写得分。',
  },
  execution: {
    what: '“{indicator}”（{cell}）的执行率没有填写得分。',
    why: '按规则应得{computed}分：{basis}。',
    fix: '请在{cell}填入{computed}分，也可以自动填写。',
  },
  formComputable: {
    what: '本表{rows}项指标都还没有填写“{indicator}”（{cell}起）。',
    why: '其中{computable}项可按规则算出，执行率和总分也随之得出。',
    fix: '可以自动填写，填好后请逐行核对。',
  },
  formToDecide: {
    what: '本表{rows}项指标都还没有填写“{indicator}”（{cell}起）。',
    why: '其中{computable}项可按规则算出，另有{open}项需要您判定档次。',
    fix: '能算出的可以自动填写；其余请判定达成、部分达成或未达成后填写。',
  },
};
