/** 绩效运行监控表: two header rows, five causes and three possibilities to tick. */
import type { WriteSheet } from 'hucre';
import { drawHeadPairs, drawNote, drawTitle, runs } from './form-parts';
import type { SampleMonitoringForm, SampleProgress } from './sample-form';
import { SheetCanvas, type FormValue } from './sheet-canvas';

const WIDTHS = [6, 10, 13, 18, 12, 12, 12, 6, 6, 6, 8, 6, 22, 6, 6, 6, 10];
const CAUSES = ['经费保障', '制度保障', '人员保障', '硬件条件保障', '其他'];
const POSSIBILITIES = ['确定能', '有可能', '完全不可能'];
const FIRST_CAUSE = 7;
const TICK = '√';

export function drawMonitoringForm(form: SampleMonitoringForm): WriteSheet {
  const canvas = new SheetCanvas(form.sheet, WIDTHS);
  drawTitle(canvas, form);
  drawHeadPairs(canvas, form.head);
  drawFunds(canvas, form);
  canvas.put(canvas.row, 0, '年度\n总体\n目标', 'label', 2);
  canvas.put(canvas.row, 2, form.goal, 'text', WIDTHS.length - 2);
  canvas.setHeight(canvas.row, 48);
  canvas.row += 1;
  drawIndicators(canvas, form);
  drawNote(canvas, form.note);
  return canvas.toSheet();
}

function drawFunds(canvas: SheetCanvas, { funds, month, moneyUnit }: SampleMonitoringForm): void {
  const start = canvas.row;
  const labels = ['年初预算数', `1-${month}月执行数`, `1-${month}月执行率`, '全年预计执行数'];
  canvas.put(start, 0, `项目资金\n（${moneyUnit}）`, 'label', 2, funds.length + 1);
  canvas.put(start, 2, null, 'label', 2);
  labels.forEach((label, index) => canvas.put(start, 4 + index * 3, label, 'label', 3));
  funds.forEach(([label, figures], index) => {
    canvas.put(start + 1 + index, 2, label, 'label', 2);
    figures.forEach((figure, column) =>
      canvas.put(start + 1 + index, 4 + column * 3, figure, 'value', 3),
    );
  });
  canvas.row = start + 1 + funds.length;
}

function drawIndicators(canvas: SheetCanvas, { indicators, month }: SampleMonitoringForm): void {
  const start = canvas.row;
  const last = WIDTHS.length - 1;
  canvas.put(start, 0, '绩\n效\n指\n标', 'label', 1, indicators.length + 2);
  const headers = [
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    `1-${month}月执行情况`,
    '全年预计完成情况',
  ];
  headers.forEach((header, index) => canvas.put(start, 1 + index, header, 'label', 1, 2));
  canvas.put(start, FIRST_CAUSE, '偏差原因分析', 'label', CAUSES.length + 1);
  [...CAUSES, '原因说明'].forEach((label, index) =>
    canvas.put(start + 1, FIRST_CAUSE + index, label, 'label'),
  );
  const possibility = FIRST_CAUSE + CAUSES.length + 1;
  canvas.put(start, possibility, '完成目标可能性', 'label', POSSIBILITIES.length);
  POSSIBILITIES.forEach((label, index) =>
    canvas.put(start + 1, possibility + index, label, 'label'),
  );
  canvas.put(start, last, '备注', 'label', 1, 2);
  indicators.forEach((indicator, index) => {
    valuesOf(indicator).forEach((value, column) =>
      canvas.put(start + 2 + index, 3 + column, value, column === 9 ? 'text' : 'value'),
    );
  });
  const level1 = ({ level1: name }: SampleProgress) => name;
  const level2 = (each: SampleProgress) => `${each.level1}\n${each.level2}`;
  for (const [at, count] of runs(indicators, level1)) {
    canvas.put(start + 2 + at, 1, indicators[at]?.level1 ?? '', 'value', 1, count);
  }
  for (const [at, count] of runs(indicators, level2)) {
    canvas.put(start + 2 + at, 2, indicators[at]?.level2 ?? '', 'value', 1, count);
  }
  canvas.row = start + 2 + indicators.length;
}

/** From 三级指标 to 备注. */
function valuesOf(indicator: SampleProgress): FormValue[] {
  const { name, target, actual, forecast, causes = [], reason, possibility } = indicator;
  return [
    name,
    target,
    actual ?? null,
    forecast ?? null,
    ...CAUSES.map((cause) => (causes.includes(cause) ? TICK : null)),
    reason ?? null,
    ...POSSIBILITIES.map((each) => (each === possibility ? TICK : null)),
    null,
  ];
}
