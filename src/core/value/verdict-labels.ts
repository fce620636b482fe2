/** Chinese names of verdicts, for the command line and reports. */
import type { Verdict } from './value';

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  met: '达成',
  exceeded: '超额完成',
  partial: '部分达成',
  missed: '未达成',
  incomparable: '无法比较',
  undecided: '待判定',
};
