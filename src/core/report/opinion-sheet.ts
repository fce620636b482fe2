/** 审核意见 as rows of a new sheet; read back by core/round/read-opinion-sheet.ts in a second round. */
import type { NewSheet } from '../port';
import type { Opinion, OpinionSection } from './opinion';
import type { OpinionPlace, OpinionPoint } from './opinion-points';
import { ACCEPTED_ACTION, OPINION_ACTIONS, opinionSummary } from './opinion-summary';

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

/** Names the file in the list of a whole batch; opinions on one workbook have no such column. */
export const FILE_HEADER = '文件';
export const UNIT_HEADER = '单位';

/** What stands in place of an indicator where a point is on another part of the form. */
export const PART_NAMES = {
  funds: '（项目资金）',
  total: '（总分）',
  head: '（表头）',
  form: '（整张表）',
} as const;

/** In characters. */
export const OPINION_WIDTHS: readonly number[] = [6, 16, 24, 18, 8, 24, 50, 50, 8, 24];

/** The cells of the target form follow those of the self-evaluation, so that a second round knows them. */
function placesOf({ places }: OpinionPoint): OpinionPlace[] {
  return places.flatMap((place) => (place.twin ? [place, place.twin] : [place]));
}

/** One row per cell, in the order of `OPINION_HEADERS`; the cells of one point share its number. */
export function sectionRows({ project, points }: OpinionSection): (string | number)[][] {
  return points.flatMap((point) =>
    placesOf(point).map((place) => [
      point.number,
      point.acceptedReason === null ? OPINION_ACTIONS[point.severity] : ACCEPTED_ACTION,
      project,
      place.sheet,
      place.cell,
      place.part === 'row' ? place.indicator : PART_NAMES[place.part],
      place.what,
      place.how,
      place.code,
      point.acceptedReason ?? '',
    ]),
  );
}

export function opinionRows({ sections }: Opinion): (string | number)[][] {
  return sections.flatMap(sectionRows);
}

export function opinionSheet(opinion: Opinion): NewSheet {
  return {
    name: '审核意见',
    rows: [
      [opinion.title],
      [opinionSummary(opinion)],
      [],
      [...OPINION_HEADERS],
      ...opinionRows(opinion),
    ],
    columnWidths: OPINION_WIDTHS,
  };
}
