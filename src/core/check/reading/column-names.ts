/** Chinese names of the columns that messages name. */
import type { IndicatorColumn } from '../../form/form';

const NAMES: Readonly<Partial<Record<IndicatorColumn, string>>> = {
  level1: '一级指标',
  level2: '二级指标',
  level3: '三级指标',
  comparator: '计算符号',
  target: '指标值',
  unit: '计量单位',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  deviationReason: '偏差原因分析',
};

/** `指标值、得分`; columns without a usual name are left out. */
export function columnNames(columns: readonly IndicatorColumn[]): string {
  return columns.flatMap((column) => NAMES[column] ?? []).join('、');
}
