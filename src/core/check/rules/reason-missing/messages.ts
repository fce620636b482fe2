/** Texts of D01. */
import type { MessageTable } from '../../contract';

export type MessageId = 'missed' | 'partial' | 'scoreReduced' | 'execution' | 'noColumn';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    missed: {
      what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，没有达标，也没有写偏差原因。',
      why: '未达到指标值的，须说明偏差原因和改进措施。',
      fix: '请在{cell}写明没有达标的具体原因，以及下一步怎么做。',
      list: {
        what: '下列指标没有达标，也没有写偏差原因',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请逐项写明没有达标的具体原因，以及下一步怎么做。',
      },
      letter: null,
    },
    partial: {
      what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，只是部分达成，也没有写偏差原因。',
      why: '没有全部达成的，须说明偏差原因和改进措施。',
      fix: '请在{cell}写明差在哪里、为什么，以及下一步怎么做。',
      list: {
        what: '下列指标只是部分达成，也没有写偏差原因',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请逐项写明差在哪里、为什么，以及下一步怎么做。',
      },
      letter: null,
    },
    scoreReduced: {
      what: '“{indicator}”（{cell}）得分{score}分，低于分值{weight}分，却没有写原因。',
      why: '扣了分的指标，须说明扣分的原因。',
      fix: '请在{cell}写明扣分的原因和改进措施；不该扣分的，请更正得分。',
      list: {
        what: '下列指标的得分低于分值，却没有写原因',
        item: '{cell} “{indicator}”（得分{score}分，分值{weight}分）',
        fix: '请写明扣分的原因和改进措施；不该扣分的，请更正得分。',
      },
      letter: null,
    },
    execution: {
      what: '“{indicator}”（{cell}）的执行率是{rate}，没有写偏差原因。',
      why: '本表的资金部分设有偏差原因一栏，执行率不到100%的应作说明。',
      fix: '请在{cell}写明资金没有执行完的原因。',
      list: null,
      letter: null,
    },
    noColumn: {
      what: '本表有{rows}行需要说明偏差原因（如“{indicator}”），但没有偏差原因一栏（表头在{cell}一行）。',
      why: '未达标或被扣分的指标，须说明原因和改进措施。',
      fix: '请在表中补上“偏差原因分析及改进措施”一栏，或另附说明。',
      list: null,
      letter: null,
    },
  },
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
    noColumn: {
      what: '{rows} rows need a deviation reason (such as “{indicator}”), but the form has no column for it (header row of {cell}).',
      why: 'Missed targets and deductions must be explained.',
      fix: 'Add a column for deviation reasons and measures, or attach an explanation.',
    },
  },
};
