/** 绩效运行监控: light, forecast and possibility of one indicator, and whether it must name a cause. */
import type { IndicatorRow } from '../form/form';
import type { Policy } from '../policy/schema';
import type { Comparison, ParsedValue } from '../value/value';
import { monitoringLight, progressDeviation, type MonitoringLight } from './monitoring-light';
import { readCauses, readPossibility, type CauseClass, type Possibility } from './read-possibility';

/** Why a cause is asked for. */
export type CauseNeed = 'possibility' | 'forecast' | 'light' | 'deviation';

export interface RowProgress {
  /** 全年预计完成情况; `null` where the form has no such column. */
  readonly forecast: ParsedValue | null;
  /** The forecast against the target; `null` where one of them is blank. */
  readonly forecastComparison: Comparison | null;
  /** The running value against the target of the year: the year is not over, so this is no verdict. */
  readonly runningComparison: Comparison | null;
  readonly possibility: Possibility | null;
  readonly light: MonitoringLight | null;
  /** How far it is off its plan, 0.25 = 25 %; `null` where the months say nothing. */
  readonly deviation: number | null;
  /** The strongest reason why a cause must be named; `null`: none. */
  readonly causeNeed: CauseNeed | null;
  /** The classes of causes that are marked. */
  readonly causes: readonly CauseClass[];
}

export interface ProgressFacts {
  readonly forecast: ParsedValue | null;
  readonly forecastComparison: Comparison | null;
  readonly runningComparison: Comparison | null;
  readonly month: number | null;
}

export function assessProgress(
  row: IndicatorRow,
  facts: ProgressFacts,
  policy: Policy,
): RowProgress {
  const { forecast, forecastComparison, runningComparison, month } = facts;
  const possibility = readPossibility(row);
  const light = runningComparison && monitoringLight(runningComparison, month, policy);
  const deviation = runningComparison && progressDeviation(runningComparison, month);
  return {
    forecast,
    forecastComparison,
    runningComparison,
    possibility,
    light,
    deviation,
    causeNeed: causeNeed({ possibility, light, deviation, forecast: forecastComparison }, policy),
    causes: readCauses(row),
  };
}

function causeNeed(
  {
    possibility,
    light,
    deviation,
    forecast,
  }: {
    readonly possibility: Possibility | null;
    readonly light: MonitoringLight | null;
    readonly deviation: number | null;
    readonly forecast: Comparison | null;
  },
  { monitoring }: Policy,
): CauseNeed | null {
  if (monitoring === null) return null;
  const { possibilities, lights, deviationFrom } = monitoring.causeFor;
  if (possibility !== null && possibilities.some((each) => each === possibility))
    return 'possibility';
  if (forecast?.verdict === 'missed' || forecast?.verdict === 'partial') return 'forecast';
  if (lights.some((each) => each === light)) return 'light';
  const isOff = deviationFrom !== null && deviation !== null && deviation >= deviationFrom;
  return isOff ? 'deviation' : null;
}
