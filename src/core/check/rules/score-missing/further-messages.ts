/** S04 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Score missing',
  basis: [{ text: '自评表式：有分值的指标均须自评得分，总分为各行得分之和', certainty: 'seen' }],
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
  letters: {
    computable: {
      list: {
        what: '下列指标没有填写得分',
        item: '{cell} “{indicator}”（应得{computed}分）',
        fix: '请填入括号中应得的分数。',
      },
      letter: { fix: '请在{cell}填入{computed}分。' },
    },
    toDecide: {
      list: {
        what: '下列指标没有填写得分',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请判定档次，并填写该档内的得分。',
      },
      letter: null,
    },
    toClarify: {
      list: {
        what: '下列指标没有填写得分，完成值与指标值也对不上',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请先核对指标值和实际完成值，两者能够对照后，再填写得分。',
      },
      letter: null,
    },
    execution: { list: null, letter: { fix: '请在{cell}填入{computed}分。' } },
    formComputable: { list: null, letter: { fix: '请按评分规则逐项自评，填写得分和总分。' } },
    formToDecide: {
      list: null,
      letter: {
        fix: '请按评分规则逐项自评，填写得分和总分；其中{open}项须先判定达成、部分达成或未达成。',
      },
    },
  },
};
