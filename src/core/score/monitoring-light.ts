/** 绩效运行监控: progress against the share of the year that has passed. A light, never a score. */
import Big from 'big.js';
import type { Policy } from '../policy/schema';
import type { Measure } from '../value/value';

export type MonitoringLight = 'red' | 'yellow' | 'green' | 'blue';

const MONTHS_PER_YEAR = 12;

/** `month`: 1 to 12, the last month reported on. `null` where the policy has no lights or no ratio exists. */
export function monitoringLight(
  { target, actual, direction }: Measure,
  month: number,
  { monitoring }: Policy,
): MonitoringLight | null {
  if (monitoring === null) return null;
  if (direction === 'reverse') return actual <= target ? 'green' : 'red';
  if (target <= 0 || month < 1 || month > MONTHS_PER_YEAR) return null;
  const progress = new Big(actual).times(MONTHS_PER_YEAR).div(new Big(target).times(month));
  if (progress.lt(monitoring.red)) return 'red';
  if (progress.lt(monitoring.green)) return 'yellow';
  return progress.gte(monitoring.blue) ? 'blue' : 'green';
}
