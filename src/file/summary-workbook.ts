/** 汇总表.xlsx: one row per form as a real table, sums by unit with a chart of grades, what was not read, and coverage. */
import { writeXlsx, type Cell, type WriteSheet } from 'hucre';
import type { CopiedText } from '../core/report/copied-texts';
import type { NotReceived } from '../core/report/coverage';
import {
  gradeCounts,
  receivedTwice,
  sumsByUnit,
  type SummaryRow,
  type UnreadFile,
} from '../core/report/season-summary';
import type { RoundForm } from '../core/round/earlier-form';
import { relativePaths } from '../core/report/relative-paths';
import { columnName } from '../core/sheet/address';

/** A form of the earlier round, as far as the summary names it. */
export type NotReturned = Pick<RoundForm, 'unit' | 'project' | 'year' | 'file'>;

export interface SeasonSummary {
  readonly rows: readonly SummaryRow[];
  readonly unread: readonly UnreadFile[];
  readonly notReceived: readonly NotReceived[];
  /** Forms of the earlier round that nothing was returned for. */
  readonly notReturned: readonly NotReturned[];
  /** Explanations that several units or projects have word for word. */
  readonly copiedTexts: readonly CopiedText[];
  readonly policyName: string;
  /** Where a link leads; `null`: no link. */
  readonly linkToFile: (file: string) => string | null;
  readonly linkToLetter: (row: SummaryRow) => string | null;
}

type Value = string | number | null;

interface Column<Item> {
  readonly header: string;
  readonly width: number;
  readonly value: (item: Item) => Value;
  readonly numFmt?: string;
  readonly link?: (item: Item) => string | null;
}

const MONEY = '#,##0.00';
const POINTS = '0.00';
const WRAPPED = { wrapText: true, vertical: 'top' } as const;
const LINK_FONT = { color: { rgb: '0563C1' }, underline: true } as const;

/** Two lines, in points. */
const HEADER_HEIGHT = 32;

const HEADER_STYLE = {
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
} as const;

/** A sheet that is one table: filter, frozen header, printed on A4 across with the header on every page. */
function tableSheet<Item>(
  name: string,
  tableName: string,
  columns: readonly Column<Item>[],
  items: readonly Item[],
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach((_, column) => cells.set(`0,${column}`, { style: HEADER_STYLE }));
  items.forEach((item, row) => {
    columns.forEach(({ link, numFmt }, column) => {
      const target = link?.(item) ?? null;
      if (target === null) return;
      cells.set(`${row + 1},${column}`, {
        hyperlink: { target },
        style: { alignment: WRAPPED, font: LINK_FONT, ...(numFmt !== undefined && { numFmt }) },
      });
    });
  });
  return {
    name,
    columns: columns.map(({ width, numFmt }) => ({
      width,
      style: { alignment: WRAPPED, ...(numFmt !== undefined && { numFmt }) },
    })),
    rows: [
      columns.map(({ header }) => header),
      ...items.map((item) => columns.map(({ value }) => value(item))),
    ],
    cells,
    rowDefs: new Map([[0, { height: HEADER_HEIGHT }]]),
    freezePane: { rows: 1 },
    // Excel wants a row under the header of every table
    ...(items.length > 0 && {
      tables: [
        {
          name: tableName,
          columns: columns.map(({ header }) => ({ name: header })),
          style: 'TableStyleMedium2',
        },
      ],
    }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  };
}

/** Columns up to this header are printed; those behind it are for the screen. */
const LAST_PRINTED = '建议依据';

function formColumns(
  { linkToFile, linkToLetter }: SeasonSummary,
  shown: ReadonlyMap<string, string>,
): readonly Column<SummaryRow>[] {
  return [
    { header: '单位', width: 18, value: (row) => row.unit },
    { header: '项目', width: 20, value: (row) => row.project },
    { header: '年度', width: 6, value: (row) => row.year },
    { header: '预算（万元）', width: 10, value: (row) => row.budget, numFmt: MONEY },
    { header: '执行（万元）', width: 10, value: (row) => row.spending, numFmt: MONEY },
    { header: '执行率', width: 9, value: (row) => row.rate, numFmt: '0.00%' },
    { header: '填报总分', width: 8, value: (row) => row.printedScore, numFmt: POINTS },
    { header: '核算总分', width: 8, value: (row) => row.computedScore, numFmt: POINTS },
    { header: '待判定分值', width: 8, value: (row) => row.pending, numFmt: POINTS },
    { header: '等级', width: 6, value: (row) => row.grade },
    { header: '错误', width: 6, value: (row) => row.errors },
    { header: '提醒', width: 6, value: (row) => row.warnings },
    { header: '提示', width: 6, value: (row) => row.infos },
    { header: '缺偏差说明', width: 8, value: (row) => row.reasonsMissing },
    { header: '建议结论', width: 11, value: (row) => row.conclusion },
    { header: LAST_PRINTED, width: 32, value: (row) => row.because },
    { header: '审核结论（由人填写）', width: 12, value: () => null },
    { header: '对照的批复', width: 34, value: (row) => row.comparedWith },
    { header: '前次意见', width: 40, value: (row) => row.round },
    { header: '表', width: 18, value: (row) => row.kind },
    {
      header: '文件',
      width: 34,
      value: (row) => shown.get(row.file) ?? row.file,
      link: (row) => linkToFile(row.file),
    },
    { header: '位置', width: 12, value: (row) => row.place },
    {
      header: '审核意见',
      width: 10,
      value: (row) => (linkToLetter(row) === null ? null : '打开'),
      link: linkToLetter,
    },
  ];
}

function formSheet(summary: SeasonSummary): WriteSheet {
  const { rows } = summary;
  const columns = formColumns(summary, relativePaths(rows.map(({ file }) => file)));
  const sheet = tableSheet('汇总', 'Summary', columns, rows);
  const last = columnName(columns.findIndex(({ header }) => header === LAST_PRINTED));
  return {
    ...sheet,
    freezePane: { rows: 1, columns: 2 },
    pageSetup: { ...sheet.pageSetup, printArea: `$A$1:$${last}$${rows.length + 1}` },
  };
}

function unitSheet(summary: SeasonSummary): WriteSheet {
  const sums = sumsByUnit(summary.rows);
  const sheet = tableSheet(
    '按单位',
    'ByUnit',
    [
      { header: '单位', width: 26, value: (sum) => sum.unit || '（未写单位）' },
      { header: '表数', width: 8, value: (sum) => sum.forms },
      { header: '预算（万元）', width: 14, value: (sum) => sum.budget, numFmt: MONEY },
      { header: '执行（万元）', width: 14, value: (sum) => sum.spending, numFmt: MONEY },
      {
        header: '执行率',
        width: 10,
        value: (sum) => (sum.budget > 0 ? sum.spending / sum.budget : null),
        numFmt: '0.00%',
      },
      { header: '错误', width: 8, value: (sum) => sum.errors },
      { header: '提醒', width: 8, value: (sum) => sum.warnings },
      { header: '缺偏差说明', width: 10, value: (sum) => sum.reasonsMissing },
    ],
    sums,
  );
  return withGradesBeside(sheet, gradeCounts(summary.rows));
}

/** Zero-based columns right of the sums. */
const GRADE_COLUMN = 9;
const CHART = { from: { row: 0, col: 12 }, to: { row: 15, col: 19 } };

/** The grades stand right of the sums, with their chart. */
function withGradesBeside(
  sheet: WriteSheet,
  grades: readonly (readonly [string, number])[],
): WriteSheet {
  const sums = sheet.rows ?? [];
  const beside: Value[][] = [['等级', '表数'], ...grades.map((each) => [...each])];
  const height = Math.max(sums.length, beside.length);
  const rows = Array.from({ length: height }, (_, index) => {
    const own: Value[] = (sums[index] ?? []).map((value) => value as Value);
    while (own.length < GRADE_COLUMN) own.push(null);
    return [...own, ...(beside[index] ?? [])];
  });
  const last = grades.length + 1;
  return {
    ...sheet,
    rows,
    columns: [...(sheet.columns ?? []), { width: 3 }, { width: 8 }, { width: 8 }],
    tables: (sheet.tables ?? []).map((table) => ({ ...table, range: `A1:H${sums.length}` })),
    charts: [
      {
        type: 'column',
        title: '各等级表数',
        series: [
          {
            name: '表数',
            values: `'${sheet.name}'!$K$2:$K$${last}`,
            categories: `'${sheet.name}'!$J$2:$J$${last}`,
          },
        ],
        anchor: CHART,
      },
    ],
  };
}

function unreadSheet({ unread }: SeasonSummary): WriteSheet {
  return tableSheet(
    '未读文件',
    'Unread',
    [
      { header: '文件', width: 50, value: ({ file }) => file },
      { header: '原因', width: 70, value: ({ reason }) => reason },
    ],
    unread,
  );
}

interface CoverageLine {
  readonly state: string;
  readonly unit: string;
  readonly project: string;
  readonly year: number | null;
  readonly file: string;
}

function coverageLines({ rows, notReceived, notReturned }: SeasonSummary): CoverageLine[] {
  return [
    ...notReceived.map((each) => ({ state: '已批复，未收到自评表', ...each })),
    ...receivedTwice(rows).flatMap((same) =>
      same.map(({ unit, project, year, file }) => ({
        state: `同一项目收到${same.length}份`,
        unit,
        project,
        year,
        file,
      })),
    ),
    ...rows
      .filter(({ comparedWith }) => comparedWith.startsWith('未核对'))
      .map(({ unit, project, year, file, comparedWith }) => ({
        state: comparedWith,
        unit,
        project,
        year,
        file,
      })),
    ...notReturned.map(({ unit, project, year, file }) => ({
      state: '前次有意见，这次未报回',
      unit,
      project,
      year,
      file,
    })),
  ];
}

function coverageSheet(summary: SeasonSummary): WriteSheet {
  return tableSheet(
    '报送情况',
    'Coverage',
    [
      { header: '情况', width: 40, value: ({ state }) => state },
      { header: '单位', width: 24, value: ({ unit }) => unit },
      { header: '项目', width: 30, value: ({ project }) => project },
      { header: '年度', width: 8, value: ({ year }) => year },
      { header: '文件', width: 40, value: ({ file }) => file },
    ],
    coverageLines(summary),
  );
}

/** No clock: the same results give the same bytes, on one machine and on several. */
const FIXED_DAY = new Date(Date.UTC(1980, 0, 2));

/** A hint to look into: the same words may well be true of both. */
function copiedSheet({ copiedTexts }: SeasonSummary): WriteSheet {
  return tableSheet(
    '相同说明',
    'Copied',
    [
      { header: '序号', width: 6, value: ({ number }) => number },
      { header: '偏差原因', width: 60, value: ({ text }) => text },
      { header: '单位', width: 24, value: ({ place }) => place.unit },
      { header: '项目', width: 28, value: ({ place }) => place.project },
      { header: '文件', width: 34, value: ({ place }) => place.file },
      { header: '单元格', width: 16, value: ({ place }) => place.cell },
    ],
    copiedTexts.flatMap(({ text, places }, index) =>
      places.map((place) => ({ number: index + 1, text, place })),
    ),
  );
}

export function summaryWorkbook(summary: SeasonSummary): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      formSheet(summary),
      unitSheet(summary),
      coverageSheet(summary),
      unreadSheet(summary),
      ...(summary.copiedTexts.length > 0 ? [copiedSheet(summary)] : []),
    ],
    properties: {
      title: '绩效自评审核汇总表',
      description: `评分规则：${summary.policyName}`,
      modified: FIXED_DAY,
    },
  });
}
