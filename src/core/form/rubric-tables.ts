/** Scoring tables that are none of ours: points and a printed standard, and neither targets nor results. */
import type { UnreadableTable } from './form';
import { otherProcedure } from './kinds/not-ours';
import type { GridRow, SheetGrid } from './sheet-grid';

/** 评价指标, 审核要点, 考核内容, 三级指标: what is looked at. */
const SUBJECT =
  /^(?:评价|评估|评审|审核|考核|考评|评分|检查|验收|[一二三]级)?(?:指标|内容|项目|要素|事项)(?:名称)?$/;
/** 评分标准, 审核要点, 扣分细则: how it is scored. */
const STANDARD =
  /(?:评价|评估|评审|审核|考核|考评|评分|计分|打分|扣分|赋分|检查|验收)(?:标准|细则|要点|办法|方法|依据|规则|意见)|^(?:标准|细则)$/;
const POINTS = /^(?:标准|基准|参考)?(?:分值|权重|满分|分数)$/;
const LONGEST_HEADER = 12;
const LEAST_HEADERS = 3;
/** 10分, (2分), 得2分. */
const STATED_POINTS = /\d{1,3}(?:\.\d)?分(?!钟|之|公里|析|类|期)/;
const LEAST_ROWS = 3;
const ROWS_BELOW = 12;

function headsRubric(grid: SheetGrid, { cells }: GridRow): boolean {
  const labels = cells.map((cell) => grid.label(cell).replace(/\([^()]*\)$/, ''));
  const heads = labels.filter((label) => label.length > 0 && label.length <= LONGEST_HEADER);
  const isKnown = (label: string): boolean =>
    SUBJECT.test(label) || STANDARD.test(label) || POINTS.test(label);
  return (
    heads.length === labels.length &&
    heads.filter(isKnown).length >= LEAST_HEADERS &&
    heads.some((label) => STANDARD.test(label))
  );
}

const givesPoints = ({ cells }: GridRow): boolean =>
  cells.some(({ text }) => STATED_POINTS.test(text));

/** The first such table of a sheet on which nothing else was found; named, so that nobody takes it for checked. */
export function rubricTable(grid: SheetGrid): UnreadableTable | null {
  const header = grid.rows.find((row) => {
    if (!headsRubric(grid, row)) return false;
    const below = grid.between(row.row + 1, row.row + ROWS_BELOW);
    return below.filter(givesPoints).length >= LEAST_ROWS;
  });
  const first = header?.cells[0];
  const last = header?.cells[header.cells.length - 1];
  if (!header || !first || !last) return null;
  const above = grid
    .between(0, header.row)
    .flatMap(({ cells }) => cells.map((cell) => grid.label(cell)));
  return {
    ...grid.onSheet(),
    range: {
      row: header.row,
      column: first.column,
      rowCount: 1,
      columnCount: last.lastColumn - first.column + 1,
    },
    found: [],
    missing: [],
    procedure: otherProcedure([grid.sheet.name.replace(/\s/g, ''), ...above]) ?? 'rubric',
  };
}
