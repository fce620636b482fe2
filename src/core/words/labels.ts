/** Chinese names of what the engine concludes, for the command line and reports. */
import type { Severity } from '../check/contract';
import type { Verdict } from '../value/value';

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  met: '达成',
  exceeded: '超额完成',
  partial: '部分达成',
  missed: '未达成',
  incomparable: '无法比较',
  undecided: '待判定',
};

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '提醒',
  info: '提示',
};
