/** Texts of D01. */
import type { MessageTexts } from '../../contract';

export type MessageId =
  | 'missed'
  | 'partial'
  | 'scoreReduced'
  | 'execution'
  | 'formReasonsBlank'
  | 'formReasonsUnnamed'
  | 'noColumn';

export const messages: MessageTexts<MessageId> = {
  missed: {
    what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，没有达标，也没有写偏差原因。',
    why: '未达到指标值的，须说明偏差原因和改进措施。',
    fix: '请在{cell}写明没有达标的具体原因，以及下一步怎么做。',
  },
  partial: {
    what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，只是部分达成，也没有写偏差原因。',
    why: '没有全部达成的，须说明偏差原因和改进措施。',
    fix: '请在{cell}写明差在哪里、为什么，以及下一步怎么做。',
  },
  scoreReduced: {
    what: '“{indicator}”（{cell}）得分{score}分，低于分值{weight}分，却没有写原因。',
    why: '扣了分的指标，须说明扣分的原因。',
    fix: '请在{cell}写明扣分的原因和改进措施；不该扣分的，请更正得分。',
  },
  execution: {
    what: '“{indicator}”（{cell}）的执行率是{rate}，没有写偏差原因。',
    why: '本表的资金部分设有偏差原因一栏，执行率不到100%的应作说明。',
    fix: '请在{cell}写明资金没有执行完的原因。',
  },
  formReasonsBlank: {
    what: '本表有{rows}行需要说明偏差原因（如“{indicator}”），表下方统一填写原因的{cell}没有写。',
    why: '未达标或被扣分的指标，须说明原因和改进措施。',
    fix: '请在{cell}写出指标名称、具体原因和改进措施。',
  },
  formReasonsUnnamed: {
    what: '本表有{rows}行需要说明偏差原因（如“{indicator}”），表下方的{cell}没有写明是哪些指标。',
    why: '未达标或被扣分的指标，须说明原因和改进措施。',
    fix: '请在{cell}补写这些指标的名称、原因和改进措施。',
  },
  noColumn: {
    what: '本表有{rows}行需要说明偏差原因（如“{indicator}”），但没有偏差原因一栏（表头在{cell}一行）。',
    why: '未达标或被扣分的指标，须说明原因和改进措施。',
    fix: '请在表中补上“偏差原因分析及改进措施”一栏，或另附说明。',
  },
};
