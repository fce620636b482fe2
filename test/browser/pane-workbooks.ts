/** Workbooks that bring the pane into its states. */
import { readFileSync } from 'node:fs';
import { sampleRows, type SampleRow } from '../taskpane/sample-workbook';
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
      ['转移支付区域绩效自评表'],
      ['转移支付名称', '农村道路'],
      ['中央主管部门', '交通运输部', '地方主管部门', '交通局'],
      ['项目资金（万元）', null, '全年预算数（A）', '全年执行数（B）', '执行率（B/A）'],
      [null, '年度资金总额', 300, 270, '90%'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '全年完成值', '未完成原因和改进措施'],
      ['产出指标', '数量指标', '新建里程', '≥100公里', '60公里', null],
      ['产出指标', '质量指标', '验收合格率', '≥95%', '98%', null],
      ['效益指标', '社会效益', '养护机制', '健全', '基本健全', null],
    ],
  },
});
export const MONITORING = workbookWith({
  监控: {
    rows: [
      ['项目支出绩效运行监控表'],
      ['（2023年度）'],
      ['项目名称', '环境监测'],
      ['主管部门', '某局', null, '实施单位', '某站'],
      ['项目资金（万元）', '年初预算数', '1-7月执行数', '1-7月执行率', '全年预计执行数'],
      ['年度资金总额', 100, 50, '50%', 100],
      [
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '1-7月执行情况',
        '全年预计完成情况',
        '完成目标可能性',
        '原因说明',
      ],
      ['产出指标', '数量指标', '监测点位', '≥40个', '26个', '40个', '确定能', null],
      ['产出指标', '数量指标', '采样次数', '≥240次', '60次', '200次', '有可能', null],
      ['产出指标', '时效指标', '验收时间', '11月底前', '尚未开始', '11月', '确定能', null],
    ],
  },
});
export const NO_FORM = workbookWith({ 清单: { rows: [['采购清单'], ['名称', '数量']] } });

export const FILLED = sample(FILLED_SAMPLE, '自评表示例-已填.xlsx');
export const TARGETS = sample(TARGETS_SAMPLE, '目标表与自评表示例.xlsx');
