/** Chinese names of severities, for the command line, reports and the published list. */
import type { Severity } from './contract';

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '提醒',
  info: '提示',
};
