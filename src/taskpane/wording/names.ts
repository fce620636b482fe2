/** Wording keys of the engine's terms. */
import type { WriteObstacle } from '../../core/sheet/write-obstacle';
import type { IndicatorDimension } from '../../core/form/indicator-dimension';
import type { IndicatorColumn } from '../../core/form/form';
import type { Certainty } from '../../core/policy/schema';
import type { MonitoringLight } from '../../core/score/monitoring-light';
import type { Possibility } from '../../core/score/read-possibility';
import type { Decision, OpenCause } from '../../core/score/result';
import type { Verdict } from '../../core/value/value';
import type { WordingKey } from './words';

export const VERDICT_KEYS: Readonly<Record<Verdict, WordingKey>> = {
  met: 'verdictName.met',
  exceeded: 'verdictName.exceeded',
  partial: 'verdictName.partial',
  missed: 'verdictName.missed',
  incomparable: 'verdictName.incomparable',
  undecided: 'verdictName.undecided',
};

export const LIGHT_KEYS: Readonly<Record<MonitoringLight, WordingKey>> = {
  red: 'light.red',
  yellow: 'light.yellow',
  green: 'light.green',
  blue: 'light.blue',
};

export const POSSIBILITY_KEYS: Readonly<Record<Possibility, WordingKey>> = {
  certain: 'possibility.certain',
  possible: 'possibility.possible',
  impossible: 'possibility.impossible',
};

export const TIER_KEYS: Readonly<Record<Decision['tier'], WordingKey>> = {
  achieved: 'tier.achieved',
  partlyAchieved: 'tier.partlyAchieved',
  notAchieved: 'tier.notAchieved',
};

export const OPEN_CAUSE_KEYS: Readonly<Record<OpenCause, WordingKey>> = {
  'actual-blank': 'open.actualBlank',
  'weight-blank': 'open.weightBlank',
  incomparable: 'open.incomparable',
  undecided: 'open.undecided',
  partial: 'open.partial',
  'missed-without-formula': 'open.missedWithoutFormula',
  'policy-review': 'open.policyReview',
  'budget-zero': 'open.budgetZero',
};

export const DIMENSION_KEYS: Readonly<Record<IndicatorDimension | 'execution', WordingKey>> = {
  input: 'dimension.input',
  output: 'dimension.output',
  cost: 'dimension.cost',
  benefit: 'dimension.benefit',
  satisfaction: 'dimension.satisfaction',
  execution: 'dimension.execution',
};

export const OBSTACLE_KEYS: Readonly<Record<WriteObstacle, WordingKey>> = {
  formula: 'obstacle.formula',
  locked: 'obstacle.locked',
  'merged-away': 'obstacle.mergedAway',
};

export const CERTAINTY_KEYS: Readonly<Record<Certainty, WordingKey>> = {
  seen: 'certainty.seen',
  unverified: 'certainty.unverified',
  label: 'certainty.label',
  own: 'certainty.own',
};

/** Columns that a person maps by hand. */
export const MAPPED_COLUMN_KEYS = {
  level3: 'column.level3',
  target: 'column.target',
  actual: 'column.actual',
  weight: 'column.weight',
  score: 'column.score',
  deviationReason: 'column.deviationReason',
} as const satisfies Partial<Record<IndicatorColumn, WordingKey>>;

export type MappedColumn = keyof typeof MAPPED_COLUMN_KEYS;
