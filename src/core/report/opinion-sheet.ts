/** 审核意见 as rows of a new sheet; read back by core/review/read-opinion-sheet.ts in a second round. */
import type { NewSheet } from '../port';
import { OPINION_ACTIONS, opinionSummary, type Opinion } from './opinion';
import { OPINION_TITLE } from './opinion-text';

/** Column names, in order; the second round finds its columns by them. */
export const OPINION_HEADERS = [
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
] as const;

/** In characters. */
export const OPINION_WIDTHS: readonly number[] = [6, 16, 24, 18, 8, 24, 50, 50, 8, 24];

/** What the 要求 column says of an accepted point. */
export const ACCEPTED_ACTION = '已说明';

/** One row per point, in the order of `OPINION_HEADERS`. */
export function opinionRows(opinion: Opinion): (string | number)[][] {
  return opinion.sections.flatMap((section) =>
    section.items.map((item) => [
      item.number,
      item.acceptedReason === null ? OPINION_ACTIONS[item.severity] : ACCEPTED_ACTION,
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
}

export function opinionSheet(opinion: Opinion): NewSheet {
  return {
    name: '审核意见',
    rows: [
      [OPINION_TITLE],
      [opinionSummary(opinion)],
      [],
      [...OPINION_HEADERS],
      ...opinionRows(opinion),
    ],
    columnWidths: OPINION_WIDTHS,
  };
}
