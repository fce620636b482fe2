/** Workbooks that bring the pane into its states. */
import { readFileSync } from 'node:fs';
import {
  MONITORING_ROWS,
  sampleRows,
  transferHead,
  type SampleRow,
} from '../taskpane/sample-workbook';
import { workbookWith } from './make-workbook';
import { FILLED_SAMPLE, TARGETS_SAMPLE } from './workbench-suite';
import type { NamedWorkbook } from './workbench-session';

export function sample(path: string, name: string): NamedWorkbook {
  return { name, bytes: new Uint8Array(readFileSync(path)) };
}

/** The sample form with other rows in place of some, by the name of the indicator. */
export function formWith(changes: Readonly<Record<string, SampleRow>>): NamedWorkbook {
  const rows = sampleRows('法制宣传').map(
    (row) => changes[typeof row[2] === 'string' ? row[2] : ''] ?? row,
  );
  return workbookWith({ 表1: { rows } });
}

export const PLAIN: NamedWorkbook = workbookWith({ 表1: { rows: sampleRows('法制宣传') } });
export const TO_MEND = formWith({
  知晓率: ['效益指标', '社会效益', '知晓率', '≥80百分比', '95%', 30, 30, null],
});
export const BLANK_ACTUAL = formWith({
  完成宣传活动: ['产出指标', '数量指标', '完成宣传活动', '≥10场', null, 20, null, null],
});
export const CLEAN = formWith({
  完成文艺巡演: ['产出指标', '数量指标', '完成文艺巡演', '=14场', '14场', 10, 10, null],
  活动开展及时性: ['产出指标', '时效指标', '活动开展及时率', '≥90%', '95%', 10, 10, null],
  群众满意度: ['满意度指标', '满意度指标', '群众满意度', '≥90%', '92%', 10, 10, null],
});
export const TRANSFER = workbookWith({
  自评表: {
    rows: [
      ...transferHead([300, 270, '90%'], '未完成原因和改进措施'),
      ['产出指标', '数量指标', '新建里程', '≥100公里', '60公里', null],
      ['产出指标', '质量指标', '验收合格率', '≥95%', '98%', null],
      ['效益指标', '社会效益', '养护机制', '健全', '基本健全', null],
    ],
  },
});
export const MONITORING = workbookWith({ 监控: { rows: MONITORING_ROWS } });
export const NO_FORM = workbookWith({ 清单: { rows: [['采购清单'], ['名称', '数量']] } });

export const FILLED = sample(FILLED_SAMPLE, '自评表示例-已填.xlsx');
export const TARGETS = sample(TARGETS_SAMPLE, '目标表与自评表示例.xlsx');
