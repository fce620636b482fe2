/** 绩效运行监控: progress against the share of the year that has passed. A light, never a score. */
import Big from 'big.js';
import type { Policy } from '../policy/schema';
import type { Comparison } from '../value/value';

export const MONITORING_LIGHTS = ['red', 'yellow', 'green', 'blue'] as const;

export type MonitoringLight = (typeof MONITORING_LIGHTS)[number];

export const LIGHT_LABELS: Readonly<Record<MonitoringLight, string>> = {
  red: '红',
  yellow: '黄',
  green: '绿',
  blue: '蓝',
};

const MONTHS_PER_YEAR = 12;

/** What was done of what should be done by that month: 1 is in time. */
function shareOfPlan(done: number, planned: number, month: number): Big | null {
  if (planned <= 0 || month < 1 || month > MONTHS_PER_YEAR) return null;
  return new Big(done).times(MONTHS_PER_YEAR).div(new Big(planned).times(month));
}

/** How far an indicator is off its plan, 0.25 = 25 % of what should be done by the month; `null` where months say nothing. */
export function progressDeviation(
  { measure }: Pick<Comparison, 'measure'>,
  month: number | null,
): number | null {
  if (!measure || month === null || measure.direction === 'reverse') return null;
  const share = shareOfPlan(measure.actual, measure.target, month);
  if (share === null) return null;
  // a share such as 合格率 does not grow with the months, so it is never ahead of them
  return share.gt(1) && measure.unit === '%' ? 0 : share.minus(1).abs().toNumber();
}

/** `done` and `planned` for the whole year in one unit; `month`: 1 to 12, the last month reported on. */
export function progressLight(
  done: number,
  planned: number,
  month: number,
  monitoring: NonNullable<Policy['monitoring']>,
): MonitoringLight | null {
  const progress = shareOfPlan(done, planned, month);
  if (progress === null) return null;
  if (progress.lt(monitoring.red)) return 'red';
  if (progress.lt(monitoring.green)) return 'yellow';
  return progress.gte(monitoring.blue) ? 'blue' : 'green';
}

/**
 * `comparison`: the running value against the target of the year. A share such as 合格率 does not grow
 * with the months, so it is never ahead of them. `null` where the policy has no lights, the month is
 * not known or the values leave it open.
 */
export function monitoringLight(
  { verdict, measure }: Pick<Comparison, 'verdict' | 'measure'>,
  month: number | null,
  { monitoring }: Policy,
): MonitoringLight | null {
  if (monitoring === null) return null;
  if (!measure) return verdict === 'met' || verdict === 'exceeded' ? 'green' : null;
  const { target, actual, direction, unit } = measure;
  if (direction === 'reverse') return actual <= target ? 'green' : 'red';
  if (month === null) return null;
  const light = progressLight(actual, target, month, monitoring);
  return light === 'blue' && unit === '%' ? 'green' : light;
}

/** How many rows have each light. */
export function countLights(
  rows: readonly { readonly light?: MonitoringLight | null | undefined }[],
): Readonly<Record<MonitoringLight, number>> {
  const counts = { red: 0, yellow: 0, green: 0, blue: 0 };
  for (const { light } of rows) if (light) counts[light] += 1;
  return counts;
}
