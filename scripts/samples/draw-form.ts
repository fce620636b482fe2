import type { WriteSheet } from 'hucre';
import { drawMonitoringForm } from './draw-monitoring-form';
import type {
  SampleForm,
  SampleIndicator,
  SampleSelfEvaluation,
  SampleTargetForm,
  SampleWorkbook,
} from './sample-form';
import { drawHeadPairs, drawNote, drawTitle, runs } from './form-parts';
import { SheetCanvas, type FormValue } from './sheet-canvas';

const SELF_EVALUATION_WIDTHS = [8, 12, 19, 25, 15, 15, 8, 9, 26];
const TARGET_WIDTHS = [8, 16, 20, 34, 24];
const COVER_WIDTHS = [8, 70, 12];
const VERTICAL_LABEL_WIDTH = 1;

/** A form as one sheet, laid out like the printed national form. */
export function drawForm(form: SampleForm): WriteSheet {
  switch (form.kind) {
    case 'target':
      return drawTargetForm(form);
    case 'monitoring':
      return drawMonitoringForm(form);
    default:
      return drawSelfEvaluation(form);
  }
}

/** A cover with a list of the forms that follow. */
export function drawCover(cover: NonNullable<SampleWorkbook['cover']>): WriteSheet {
  const canvas = new SheetCanvas('封面', COVER_WIDTHS);
  canvas.setHeight(2, 60);
  canvas.put(2, 0, cover.title, 'title', COVER_WIDTHS.length);
  cover.lines.forEach((line, index) => canvas.put(5 + index, 1, line, 'note'));
  return canvas.toSheet();
}

function drawSelfEvaluation(form: SampleSelfEvaluation): WriteSheet {
  const isScored = form.kind !== 'transfer';
  const widths = isScored
    ? SELF_EVALUATION_WIDTHS
    : SELF_EVALUATION_WIDTHS.filter((_, i) => i !== 6 && i !== 7);
  const canvas = new SheetCanvas(form.sheet, widths);
  drawTitle(canvas, form);
  drawHeadPairs(canvas, form.head);
  drawFunds(canvas, form, isScored);
  drawGoal(canvas, form);
  drawIndicators(canvas, form.indicators, isScored ? scoredColumns : transferColumns);
  if (isScored) {
    const last = canvas.columnCount - 1;
    canvas.put(canvas.row, 0, '总分', 'label', last - 2);
    canvas.put(canvas.row, last - 2, form.total.weight, 'value');
    canvas.put(canvas.row, last - 1, form.total.score, 'value');
    canvas.put(canvas.row, last, null, 'value');
    canvas.row += 1;
  }
  drawNote(canvas, form.note);
  return canvas.toSheet();
}

function drawTargetForm(form: SampleTargetForm): WriteSheet {
  const canvas = new SheetCanvas(form.sheet, TARGET_WIDTHS);
  const last = canvas.columnCount - 1;
  drawTitle(canvas, form);
  for (const [label, value] of form.head) {
    canvas.put(canvas.row, 0, label, 'label', 2);
    canvas.put(canvas.row, 2, value, 'value', last - 1);
    canvas.row += 1;
  }
  canvas.put(canvas.row, 0, `项目\n资金\n（${form.moneyUnit}）`, 'label', 1, form.funds.length);
  for (const [label, amount] of form.funds) {
    canvas.put(canvas.row, 1, label, 'label', 2);
    canvas.put(canvas.row, 3, amount, 'value', last - 2);
    canvas.row += 1;
  }
  canvas.put(canvas.row, 0, '年度\n总体\n目标', 'label');
  canvas.put(canvas.row, 1, form.goal, 'text', last);
  canvas.setHeight(canvas.row, 60);
  canvas.row += 1;
  drawIndicators(canvas, form.indicators, targetColumns);
  drawNote(canvas, form.note);
  return canvas.toSheet();
}

function drawFunds(canvas: SheetCanvas, form: SampleSelfEvaluation, isScored: boolean): void {
  const { funds } = form;
  const last = canvas.columnCount - 1;
  const start = canvas.row;
  const labels = ['年初预算数', '全年预算数(A)', '全年执行数(B)'];
  canvas.put(start, 0, `项目\n资金\n（${form.moneyUnit}）`, 'label', 1, funds.rows.length + 1);
  canvas.put(start, 1, null, 'label', 2);
  labels.forEach((label, index) => canvas.put(start, 3 + index, label, 'label'));
  const tail = isScored ? ['分值', '执行率(B/A)', '得分'] : ['执行率(B/A)'];
  tail.forEach((label, index) => canvas.put(start, 6 + index, label, 'label'));
  funds.rows.forEach(([label, figures], index) => {
    const row = start + 1 + index;
    canvas.put(row, 1, label, 'label', 2);
    figures.forEach((figure, column) => canvas.put(row, 3 + column, figure, 'value'));
    const own = isScored ? [funds.weight, funds.rate, funds.score] : [funds.rate];
    const shown: readonly FormValue[] = index === 0 ? own : own.map(() => '—');
    shown.forEach((value, column) => canvas.put(row, 6 + column, value, 'value'));
  });
  canvas.row = start + 1 + funds.rows.length;
  if (6 + tail.length - 1 !== last) throw new Error('funds block does not end with the form');
}

function drawGoal(canvas: SheetCanvas, { goal }: SampleSelfEvaluation): void {
  const half = Math.floor(canvas.columnCount / 2) + 1;
  const right = canvas.columnCount - half;
  canvas.put(canvas.row, 0, '年度\n总体\n目标', 'label', VERTICAL_LABEL_WIDTH, 2);
  canvas.put(canvas.row, 1, '预期目标', 'label', half - 1);
  canvas.put(canvas.row, half, '实际完成情况', 'label', right);
  canvas.put(canvas.row + 1, 1, goal.expected, 'text', half - 1);
  canvas.put(canvas.row + 1, half, goal.achieved, 'text', right);
  canvas.setHeight(canvas.row + 1, 64);
  canvas.row += 2;
}

/** Columns behind the three levels: header and value of each. */
type IndicatorColumns = readonly (readonly [
  header: string,
  value: (indicator: SampleIndicator) => FormValue,
])[];

const targetColumns: IndicatorColumns = [['年度指标值', ({ target }) => target]];
const transferColumns: IndicatorColumns = [
  ['年度指标值', ({ target }) => target],
  ['全年完成值', ({ actual }) => actual ?? null],
  ['未完成原因和改进措施', ({ reason }) => reason ?? null],
];
const scoredColumns: IndicatorColumns = [
  ['年度指标值', ({ target }) => target],
  ['实际完成值', ({ actual }) => actual ?? null],
  ['分值', ({ weight }) => weight ?? null],
  ['得分', ({ score }) => score ?? null],
  ['偏差原因分析及改进措施', ({ reason }) => reason ?? null],
];

function drawIndicators(
  canvas: SheetCanvas,
  indicators: readonly SampleIndicator[],
  columns: IndicatorColumns,
): void {
  const start = canvas.row;
  canvas.put(start, 0, '绩\n效\n指\n标', 'label', 1, indicators.length + 1);
  ['一级指标', '二级指标', '三级指标'].forEach((header, index) => {
    canvas.put(start, 1 + index, header, 'label');
  });
  columns.forEach(([header], index) => canvas.put(start, 4 + index, header, 'label'));
  indicators.forEach((indicator, index) => {
    const row = start + 1 + index;
    canvas.put(row, 3, indicator.name, 'value');
    columns.forEach(([header, value], column) => {
      canvas.put(row, 4 + column, value(indicator), header.includes('原因') ? 'text' : 'value');
    });
  });
  const level1 = (indicator: SampleIndicator) => indicator.level1;
  const level2 = (indicator: SampleIndicator) => `${indicator.level1}\n${indicator.level2}`;
  for (const [at, count] of runs(indicators, level1)) {
    canvas.put(start + 1 + at, 1, indicators[at]?.level1 ?? '', 'value', 1, count);
  }
  for (const [at, count] of runs(indicators, level2)) {
    canvas.put(start + 1 + at, 2, indicators[at]?.level2 ?? '', 'value', 1, count);
  }
  canvas.row = start + 1 + indicators.length;
}
