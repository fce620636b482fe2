/** 审核意见 as rows of a new sheet. */
import type { NewSheet } from '../port';
import { OPINION_ACTIONS, opinionSummary, type Opinion } from './opinion';
import { OPINION_TITLE } from './opinion-text';

const HEADERS = [
  '序号',
  '要求',
  '项目',
  '工作表',
  '单元格',
  '指标',
  '问题',
  '如何修改',
  '编号',
  '说明',
];
const WIDTHS = [6, 14, 24, 18, 8, 24, 50, 50, 8, 24];

export function opinionSheet(opinion: Opinion): NewSheet {
  const rows = opinion.sections.flatMap((section) =>
    section.items.map((item) => [
      item.number,
      item.acceptedReason === null ? OPINION_ACTIONS[item.severity] : '已说明',
      section.heading,
      item.sheet,
      item.cell,
      item.indicator,
      item.what,
      item.how,
      item.code,
      item.acceptedReason ?? '',
    ]),
  );
  return {
    name: '审核意见',
    rows: [[OPINION_TITLE], [opinionSummary(opinion)], [], HEADERS, ...rows],
    columnWidths: WIDTHS,
  };
}
