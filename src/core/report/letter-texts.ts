/**
 * What an opinion says otherwise than the pane: the unit that receives a letter has no buttons to press.
 * By `slug.messageId`; anything that is not here is said as in the message table of the check.
 */
import type { MessageText } from '../check/contract';

export const letterTexts: Readonly<Record<string, Partial<Omit<MessageText, 'why'>>>> = {
  'budget-changed.differs': { fix: '请把年初预算数改为批复的金额；批复数有误的，请书面说明。' },
  'column-missing.missing': { fix: '请按规定表式补上该列。' },
  'dimension-missing.satisfactionMissing': {
    fix: '请补上满意度指标；确实不涉及服务对象的，请注明原因。',
  },
  'direction-suspect.moreIsBetter': {
    fix: '请核对符号；如果本意是不少于，请改为“≥”；确需控制上限的，请说明。',
  },
  'form-unreadable.columnsMissing': { fix: '请核对列名，按规定表式填写。' },
  'form-unreadable.unclear': { fix: '请核对表头是否完整，按规定表式填写。' },
  'indicator-added.added': { fix: '请核对指标名称是否写错；确属新增的，请删去，或附上批复。' },
  'indicator-dropped.dropped': {
    what: '自评表中没有批复的指标“{indicator}”（{approvedCell}，指标值“{approved}”）。',
    fix: '请在自评表中补上这项指标；已批准取消的，请附上依据。',
  },
  'indicator-misplaced.rateUnderQuantity': {
    fix: '请移到相应的二级指标下，或改为具体数量；批复即如此的，可不改动。',
  },
  'indicator-misplaced.extentUnderQuantity': {
    fix: '能写数量的请改为数量，例如“≥12台”；批复即如此的，可不改动。',
  },
  'indicator-misplaced.headCountUnderQuality': {
    fix: '请移到数量指标下；批复即如此的，可不改动。',
  },
  'indicator-misplaced.moneyOutsideCost': { fix: '请移到成本指标下；批复即如此的，可不改动。' },
  'indicator-misplaced.earningsOutsideBenefit': {
    fix: '请移到经济效益指标下；批复即如此的，可不改动。',
  },
  'indicator-misplaced.timeElsewhere': { fix: '请移到时效指标下；批复即如此的，可不改动。' },
  'score-missing.computable': { fix: '请在{cell}填入{computed}分。' },
  'score-missing.execution': { fix: '请在{cell}填入{computed}分。' },
  'score-missing.formComputable': { fix: '请按评分规则逐项自评，填写得分和总分。' },
  'score-missing.formToDecide': {
    fix: '请按评分规则逐项自评，填写得分和总分；其中{open}项须先判定达成、部分达成或未达成。',
  },
  'target-changed.changed': { fix: '请改回批复的指标值；经批准调整过的，请附上调整批复。' },
  'target-eaten-by-excel.formula': { fix: '请先把单元格设为文本格式，再重新输入“{typed}”。' },
  'target-eaten-by-excel.error': { fix: '请先把单元格设为文本格式，再重新输入“{typed}”。' },
  'target-eaten-by-excel.month': { fix: '请先把单元格设为文本格式，再重新输入“{typed}”。' },
};
