/** Texts of S04. */
import type { MessageTable } from '../../contract';

export type MessageId =
  'computable' | 'toDecide' | 'toClarify' | 'execution' | 'formComputable' | 'formToDecide';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    computable: {
      what: '“{indicator}”（{cell}）没有填写得分。',
      why: '按规则应得{computed}分：{basis}。',
      fix: '请在{cell}填入{computed}分，也可以自动填写。',
      list: {
        what: '下列指标没有填写得分',
        item: '{cell} “{indicator}”（应得{computed}分）',
        fix: '请填入括号中应得的分数。',
      },
      letter: { fix: '请在{cell}填入{computed}分。' },
    },
    toDecide: {
      what: '“{indicator}”（{cell}）没有填写得分（指标值“{target}”，实际完成“{actual}”）。',
      why: '这一行不能按公式算出，需要您判定达成、部分达成或未达成。',
      fix: '请判定档次并在{cell}填写该档内的得分。',
      list: {
        what: '下列指标没有填写得分',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请判定档次，并填写该档内的得分。',
      },
      letter: null,
    },
    toClarify: {
      what: '“{indicator}”（{cell}）没有填写得分（指标值“{target}”，实际完成“{actual}”）。',
      why: '从实际完成值看不出是否达到指标值，算不出得分。',
      fix: '请先核对这一行的指标值和实际完成值，两者能够对照后，再在{cell}填写得分。',
      list: {
        what: '下列指标没有填写得分，完成值与指标值也对不上',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请先核对指标值和实际完成值，两者能够对照后，再填写得分。',
      },
      letter: null,
    },
    execution: {
      what: '“{indicator}”（{cell}）的执行率没有填写得分。',
      why: '按规则应得{computed}分：{basis}。',
      fix: '请在{cell}填入{computed}分，也可以自动填写。',
      list: null,
      letter: { fix: '请在{cell}填入{computed}分。' },
    },
    formComputable: {
      what: '本表{rows}项指标都还没有填写“{indicator}”（{cell}起）。',
      why: '其中{computable}项可按规则算出，执行率和总分也随之得出。',
      fix: '可以自动填写，填好后请逐行核对。',
      list: null,
      letter: { fix: '请按评分规则逐项自评，填写得分和总分。' },
    },
    formToDecide: {
      what: '本表{rows}项指标都还没有填写“{indicator}”（{cell}起）。',
      why: '其中{computable}项可按规则算出，另有{open}项需要您判定档次。',
      fix: '能算出的可以自动填写；其余请判定达成、部分达成或未达成后填写。',
      list: null,
      letter: {
        fix: '请按评分规则逐项自评，填写得分和总分；其中{open}项须先判定达成、部分达成或未达成。',
      },
    },
  },
  'en-US': {
    computable: {
      what: '“{indicator}” ({cell}) has no score.',
      why: 'The rule gives {computed}: {basis}.',
      fix: 'Enter {computed} in {cell}, or have it filled in.',
    },
    toDecide: {
      what: '“{indicator}” ({cell}) has no score (target “{target}”, result “{actual}”).',
      why: 'No formula settles this row; it needs your decision on the tier.',
      fix: 'Choose the tier and enter a score inside its band in {cell}.',
    },
    toClarify: {
      what: '“{indicator}” ({cell}) has no score (target “{target}”, result “{actual}”).',
      why: 'The result cannot be held against the target, so no score follows from it.',
      fix: 'Settle target and result of this row first, then enter the score in {cell}.',
    },
    execution: {
      what: 'The execution rate of “{indicator}” ({cell}) has no score.',
      why: 'The rule gives {computed}: {basis}.',
      fix: 'Enter {computed} in {cell}, or have it filled in.',
    },
    formComputable: {
      what: 'None of the {rows} indicators has an entry under “{indicator}” (from {cell}) yet.',
      why: 'The rule gives {computable} of the scores, and with them the execution rate and the total.',
      fix: 'They can be filled in for you; look through the rows afterwards.',
    },
    formToDecide: {
      what: 'None of the {rows} indicators has an entry under “{indicator}” (from {cell}) yet.',
      why: 'The rule gives {computable} of the scores; {open} need your decision on the tier.',
      fix: 'The former can be filled in for you; choose the tier of the others and enter their scores.',
    },
  },
};
