/** 自评质量: a template in which a person marks how each self-evaluation was written, with what the results show. */
import type { DataValidation, WriteSheet } from 'hucre';
import { QUALITY_POINTS, type QualityPoint } from '../../core/report/quality-points';
import { receivedTwice, type SummaryRow } from '../../core/report/season-summary';
import { columnName } from '../../core/sheet/address';
import type { SeasonSummary } from './summary-data';
import { tableSheet, type Column } from './table-sheet';

const headerOf = ({ name, fullMarks }: QualityPoint): string => `${name}（${fullMarks}分）`;

const FACTS: readonly Column<SummaryRow>[] = [
  { header: '单位', width: 22, value: (row) => row.unit },
  { header: '项目', width: 26, value: (row) => row.project },
  { header: '年度', width: 7, value: (row) => row.year, isCentred: true },
];

/** The mark, blank, and behind it what the results show. */
function pointColumns(
  point: QualityPoint,
  index: number,
  copies: ReadonlyMap<SummaryRow, number>,
): Column<SummaryRow>[] {
  const mark: Column<SummaryRow> = { header: headerOf(point), width: 10, value: () => null };
  if (point.shownBy === null) return [mark];
  const evidence = (row: SummaryRow): string => {
    const count = point.isOnArrival ? copies.get(row) : undefined;
    const received = count === undefined ? [] : [`同一项目收到${count}份`];
    return [...received, row.quality?.[index] ?? ''].filter((text) => text !== '').join('；');
  };
  return [mark, { header: `${point.name}：检查所见`, width: 20, value: evidence }];
}

/** The letters of the columns for the marks, in the order of the points. */
function markColumns(columns: readonly Column<SummaryRow>[]): string[] {
  return QUALITY_POINTS.map((point) =>
    columnName(columns.findIndex(({ header }) => header === headerOf(point))),
  );
}

/** Only marks that the point allows, and what it asks where a person types. */
function markRules(marks: readonly string[], rows: number): DataValidation[] {
  return QUALITY_POINTS.map((point, index) => {
    const name = marks[index] as string;
    return {
      type: 'decimal',
      operator: 'between',
      formula1: '0',
      formula2: String(point.fullMarks),
      allowBlank: true,
      showInputMessage: true,
      inputTitle: headerOf(point),
      inputMessage: `${point.asks}，由审核人评分。`,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: headerOf(point),
      errorMessage: `应为0到${point.fullMarks}分。本地满分不同的，可以保留。`,
      range: `${name}2:${name}${rows + 1}`,
    };
  });
}

/** One row for each self-evaluation. */
export function qualitySheet({ rows }: SeasonSummary): WriteSheet {
  const judged = rows.filter(({ quality }) => quality !== null);
  const copies = new Map(
    receivedTwice(rows).flatMap((same) => same.map((row) => [row, same.length])),
  );
  const points = QUALITY_POINTS.flatMap((point, index) => pointColumns(point, index, copies));
  const columns = [...FACTS, ...points];
  const marks = markColumns(columns);
  const full = QUALITY_POINTS.reduce((sum, { fullMarks }) => sum + fullMarks, 0);
  const all: Column<SummaryRow>[] = [
    ...columns,
    {
      header: `合计（${full}分）`,
      width: 11,
      value: () => null,
      formula: (row) => {
        const cells = marks.map((name) => `${name}${row}`).join(',');
        return `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
      },
    },
    { header: '审核人意见', width: 22, value: () => null },
  ];
  return {
    ...tableSheet('自评质量', 'Quality', all, judged),
    freezePane: { rows: 1, columns: 2 },
    ...(judged.length > 0 && { dataValidations: markRules(marks, judged.length) }),
  };
}
