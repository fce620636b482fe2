/** 汇总表.xlsx: one row per form as a real table, sums by unit with a chart of grades, what was received beside them, and 自评质量. */
import { writeXlsx, type DataValidation, type WriteSheet } from 'hucre';
import { gradeCounts, sumsByUnit, type SummaryRow } from '../../core/report/season-summary';
import { CONCLUSIONS } from '../../core/report/conclusion';
import { columnName } from '../../core/sheet/address';
import { copiedSheet, coverageSheet, unreadSheet } from './coverage-sheets';
import { fileNames, type FileNames } from './file-column';
import { qualitySheet } from './quality-sheet';
import type { SeasonSummary } from './summary-data';
import { FIXED_DAY, HEADER_STYLE, tableSheet, type Column, type Value } from './table-sheet';

const MONEY = '#,##0.00';
const POINTS = '0.00';
const isCentred = true;

const DECISION = '审核结论（由人填写）';
/** Columns up to this header are printed; those behind it are for the screen. */
const LAST_PRINTED = DECISION;

function formColumns(
  { linkToFile, linkToLetter }: SeasonSummary,
  named: FileNames,
): readonly Column<SummaryRow>[] {
  return [
    { header: '单位', width: 22, value: (row) => row.unit },
    { header: '项目', width: 26, value: (row) => row.project },
    { header: '年度', width: 7, value: (row) => row.year, isCentred },
    { header: '预算（万元）', width: 12, value: (row) => row.budget, numFmt: MONEY },
    { header: '执行（万元）', width: 12, value: (row) => row.spending, numFmt: MONEY },
    { header: '执行率', width: 9, value: (row) => row.rate, numFmt: '0.00%' },
    { header: '填报总分', width: 9, value: (row) => row.printedScore, numFmt: POINTS },
    { header: '核算总分', width: 9, value: (row) => row.computedScore, numFmt: POINTS },
    { header: '待判定分值', width: 9, value: (row) => row.pending, numFmt: POINTS },
    { header: '等级', width: 7, value: (row) => row.grade, isCentred },
    { header: '错误', width: 7, value: (row) => row.errors, isCentred },
    { header: '提醒', width: 7, value: (row) => row.warnings, isCentred },
    { header: '提示', width: 7, value: (row) => row.infos, isCentred },
    { header: '缺偏差说明', width: 9, value: (row) => row.reasonsMissing, isCentred },
    { header: '建议结论', width: 12, value: (row) => row.conclusion },
    { header: '建议依据', width: 28, value: (row) => row.because },
    { header: DECISION, width: 13, value: () => null },
    { header: '对照的批复', width: 34, value: (row) => row.comparedWith },
    { header: '前次意见', width: 40, value: (row) => row.round },
    { header: '表', width: 18, value: (row) => row.kind },
    {
      header: '文件',
      width: 34,
      value: (row) => named(row.file),
      link: (row) => linkToFile(row.file),
    },
    { header: '位置', width: 14, value: (row) => row.place },
    {
      header: '审核意见',
      width: 10,
      value: (row) => (linkToLetter(row) === null ? null : '打开'),
      link: linkToLetter,
      isCentred,
    },
  ];
}

/** What is proposed can be chosen; other words may be written. */
function decisionRule(column: string, rows: number): DataValidation {
  return {
    type: 'list',
    values: [...CONCLUSIONS],
    allowBlank: true,
    showInputMessage: true,
    inputMessage: '由审核人选择或填写。',
    range: `${column}2:${column}${rows + 1}`,
  };
}

function formSheet(summary: SeasonSummary, named: FileNames): WriteSheet {
  const { rows } = summary;
  const columns = formColumns(summary, named);
  const sheet = tableSheet('汇总', 'Summary', columns, rows);
  const nameOf = (wanted: string): string =>
    columnName(columns.findIndex(({ header }) => header === wanted));
  return {
    ...sheet,
    freezePane: { rows: 1, columns: 2 },
    pageSetup: {
      ...sheet.pageSetup,
      printArea: `$A$1:$${nameOf(LAST_PRINTED)}$${rows.length + 1}`,
    },
    ...(rows.length > 0 && { dataValidations: [decisionRule(nameOf(DECISION), rows.length)] }),
  };
}

function unitSheet(summary: SeasonSummary): WriteSheet {
  const sums = sumsByUnit(summary.rows);
  const sheet = tableSheet(
    '按单位',
    'ByUnit',
    [
      { header: '单位', width: 30, value: (sum) => sum.unit || '（未写单位）' },
      { header: '表数', width: 8, value: (sum) => sum.forms, isCentred },
      { header: '预算（万元）', width: 14, value: (sum) => sum.budget, numFmt: MONEY },
      { header: '执行（万元）', width: 14, value: (sum) => sum.spending, numFmt: MONEY },
      { header: '执行率', width: 10, value: (sum) => sum.rate, numFmt: '0.00%' },
      { header: '错误', width: 8, value: (sum) => sum.errors, isCentred },
      { header: '提醒', width: 8, value: (sum) => sum.warnings, isCentred },
      { header: '缺偏差说明', width: 12, value: (sum) => sum.reasonsMissing, isCentred },
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
  const cells = new Map(sheet.cells);
  [0, 1].forEach((column) => cells.set(`0,${GRADE_COLUMN + column}`, { style: HEADER_STYLE }));
  return {
    ...sheet,
    rows,
    cells,
    columns: [...(sheet.columns ?? []), { width: 3 }, { width: 9 }, { width: 9 }],
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

export function summaryWorkbook(summary: SeasonSummary): Promise<Uint8Array> {
  const named = fileNames(summary);
  return writeXlsx({
    sheets: [
      formSheet(summary, named),
      unitSheet(summary),
      coverageSheet(summary, named),
      unreadSheet(summary, named),
      ...(summary.copiedTexts.length > 0 ? [copiedSheet(summary, named)] : []),
      ...(summary.rows.some(({ quality }) => quality !== null) ? [qualitySheet(summary)] : []),
    ],
    properties: {
      title: '绩效自评审核汇总表',
      description: `评分规则：${summary.policyName}`,
      modified: FIXED_DAY,
    },
  });
}
