/** D01 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Deviation reason missing',
  basis: [
    { text: '自评表式：未完成指标值的，须说明偏差原因和改进措施', certainty: 'label' },
    { text: '省级预算管理一体化系统：得分低于分值而未说明的不能保存', certainty: 'seen' },
  ],
  'en-US': {
    missed: {
      what: '“{indicator}” ({cell}) has target “{target}” and result “{actual}”; it missed the target without a reason.',
      why: 'A missed target must be explained, with a measure.',
      fix: 'State in {cell} why it was missed and what will be done.',
    },
    partial: {
      what: '“{indicator}” ({cell}) has target “{target}” and result “{actual}”; it was met in part, without a reason.',
      why: 'What was not fully met must be explained, with a measure.',
      fix: 'State in {cell} what is lacking, why, and what will be done.',
    },
    scoreReduced: {
      what: '“{indicator}” ({cell}) scores {score}, below its full marks of {weight}, without a reason.',
      why: 'A deduction must be explained.',
      fix: 'State the reason and a measure in {cell}, or correct the score.',
    },
    execution: {
      what: 'The execution rate of “{indicator}” ({cell}) is {rate}, without a reason.',
      why: 'This form asks for a reason in its funds block when less than 100% was spent.',
      fix: 'State in {cell} why money was left.',
    },
    formReasonsBlank: {
      what: '{rows} rows need a deviation reason (such as “{indicator}”); the common place below the table ({cell}) is blank.',
      why: 'Missed targets and deductions must be explained.',
      fix: 'State in {cell} the indicators, their reasons and measures.',
    },
    formReasonsUnnamed: {
      what: '{rows} rows need a deviation reason (such as “{indicator}”); {cell} below the table does not say of which indicators it speaks.',
      why: 'Missed targets and deductions must be explained.',
      fix: 'Add their names, reasons and measures in {cell}.',
    },
    noColumn: {
      what: '{rows} rows need a deviation reason (such as “{indicator}”), but the form has no column for it (header row of {cell}).',
      why: 'Missed targets and deductions must be explained.',
      fix: 'Add a column for deviation reasons and measures, or attach an explanation.',
    },
  },
  letters: {
    missed: {
      list: {
        what: '下列指标没有达标，也没有写偏差原因',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请逐项写明没有达标的具体原因，以及下一步怎么做。',
      },
      letter: null,
    },
    partial: {
      list: {
        what: '下列指标只是部分达成，也没有写偏差原因',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请逐项写明差在哪里、为什么，以及下一步怎么做。',
      },
      letter: null,
    },
    scoreReduced: {
      list: {
        what: '下列指标的得分低于分值，却没有写原因',
        item: '{cell} “{indicator}”（得分{score}分，分值{weight}分）',
        fix: '请写明扣分的原因和改进措施；不该扣分的，请更正得分。',
      },
      letter: null,
    },
    execution: { list: null, letter: null },
    formReasonsBlank: { list: null, letter: null },
    formReasonsUnnamed: { list: null, letter: null },
    noColumn: { list: null, letter: null },
  },
};
