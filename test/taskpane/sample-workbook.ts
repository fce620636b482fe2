/** A small self-evaluation form as data: one missed row at full marks, one open row, blanks to fill. */
import { HEADER } from '../core/score/small-form';
import type { CellValue, SheetCell, WorkbookSnapshot } from '../../src/core/sheet/snapshot';

function cell(
  value: CellValue | { readonly formula: string; readonly value: number },
): SheetCell | null {
  if (value === null) return null;
  if (typeof value === 'object') {
    return { value: value.value, formula: value.formula, text: String(value.value) };
  }
  return { value, text: String(value) };
}

export type SampleRow = readonly Parameters<typeof cell>[0][];

export function workbookOf(
  sheets: Readonly<Record<string, readonly SampleRow[]>>,
): WorkbookSnapshot {
  return {
    name: '样表.xlsx',
    sheets: Object.entries(sheets).map(([name, rows], position) => ({
      name,
      position,
      visibility: 'visible' as const,
      origin: { row: 0, column: 0 },
      rows: rows.map((row) => row.map(cell)),
      merges: [],
      protection: null,
    })),
  };
}

/** Rows 1–16; the indicators stand in rows 8–13, scores in column G, reasons in column H. */
export function sampleRows(project: string): readonly SampleRow[] {
  return [
    ['项目支出绩效自评表'],
    ['（2022年度）'],
    ['项目名称', project],
    ['主管部门', '某局', null, '实施单位', '某局'],
    ['项目资金（元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['年度资金总额', 1000, 1000, 1000, 10, null, null],
    HEADER,
    ['产出指标', '数量指标', '完成宣传活动', '≥10场', '12场', 20, null, null],
    ['产出指标', '数量指标', '完成文艺巡演', '=14场', '0场', 10, 10, null],
    ['产出指标', '质量指标', '稿件审核通过率', '=100%', '100%', 10, 10, null],
    ['产出指标', '时效指标', '活动开展及时性', '1个月内', '无开展', 10, null, null],
    ['效益指标', '社会效益', '知晓率', '≥80%', '95%', 30, null, null],
    ['满意度指标', '满意度指标', '群众满意度', '≥90%', '92%', 10, 8, null],
    ['总分', null, null, null, null, 100, null, null],
  ];
}

export function sampleWorkbook(): WorkbookSnapshot {
  return workbookOf({ 表1: sampleRows('法制宣传') });
}

/**
 * A 转移支付区域绩效自评表 down to its header; the indicators follow, results in column E.
 * `funds`: budget, what was spent, and the rate; `further`: headers behind the results.
 */
export function transferHead(
  funds: readonly (string | number | null)[],
  ...further: readonly string[]
): (string | number | null)[][] {
  return [
    ['转移支付区域绩效自评表'],
    ['转移支付名称', '农村道路'],
    ['中央主管部门', '交通运输部', '地方主管部门', '交通局'],
    ['项目资金（万元）', null, '全年预算数（A）', '全年执行数（B）', '执行率（B/A）'],
    [null, '年度资金总额', ...funds],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '全年完成值', ...further],
  ];
}

/** A 运行监控表 up to July: one green row, one red row that needs its reason, one without a light. */
export const MONITORING_ROWS: readonly SampleRow[] = [
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
];
