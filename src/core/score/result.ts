/** Results of scoring, each with its arithmetic. */
import type { Form, FundsRow, IndicatorRow } from '../form/form';
import type { Policy } from '../policy/schema';
import type { Comparison, ParsedValue } from '../value/value';
import type { RowProgress } from './assess-progress';
import type { MonitoringLight } from './monitoring-light';
import type { ScoreBasis, TotalBasis } from './score-basis';

/** Why no score was calculated. */
export type OpenCause =
  | 'actual-blank'
  | 'weight-blank'
  | 'incomparable'
  | 'undecided'
  | 'partial'
  | 'missed-without-formula'
  | 'policy-review'
  | 'budget-zero';

/** A person's decision on an open row. */
export interface Decision {
  readonly tier: 'achieved' | 'partlyAchieved' | 'notAchieved';
  readonly score: number;
}

/** One calculated or open score. `basis` says why, e.g. `4 × 97.87% ÷ 99% = 3.95`; words in core/report. */
export interface ScoreResult {
  readonly computed: number | null;
  readonly basis: ScoreBasis;
  readonly open: OpenCause | null;
  /** Set when a person decided; `computed` is then that score. */
  readonly decision: Decision | null;
}

/** One indicator with everything that was concluded about it. */
export interface AssessedRow {
  readonly row: IndicatorRow;
  readonly target: ParsedValue;
  /** `null` where the form has no actual column. */
  readonly actual: ParsedValue | null;
  /** `null` on target forms and where the actual is blank. */
  readonly comparison: Comparison | null;
  /** Number in the 分值 cell; `null` when blank or not a number. */
  readonly weight: number | null;
  /** Number in the 得分 cell; `null` when blank or not a number. */
  readonly given: number | null;
  readonly score: ScoreResult;
  readonly needsReason: boolean;
  readonly reason: string;
  /** Only on 监控表. */
  readonly progress?: RowProgress;
}

/** How far the year has come, on a 监控表. */
export interface FormProgress {
  /** Last month reported on; `null` where the form says none. */
  readonly month: number | null;
  /** The light of spending. */
  readonly light: MonitoringLight | null;
}

/** 项目资金, all amounts in the block's money unit. */
export interface AssessedFunds {
  readonly row: FundsRow;
  readonly openingBudget: number | null;
  readonly budget: number | null;
  readonly executed: number | null;
  /** Shares: 0.9985 = 99.85 %. `computed` is exact, not rounded. */
  readonly rate: { readonly given: number | null; readonly computed: number | null };
  readonly weight: number | null;
  readonly given: number | null;
  readonly score: ScoreResult;
  /** Only where the block has a column for it: the rate is below 100 %, or outside what the policy accepts. */
  readonly needsReason: boolean;
  /** Text of the block's own reason cell, `''` when none. */
  readonly reason: string;
}

export interface AssessedTotal {
  readonly weight: { readonly given: number | null; readonly computed: number };
  readonly score: {
    readonly given: number | null;
    /** `null` while rows are open, and while the full marks do not add up. */
    readonly computed: number | null;
    /** Sum of what is determined. */
    readonly settled: number;
    /** Weight of the rows that await a decision or a value. */
    readonly pending: number;
    /** How many rows those are, the funds row included; a row may wait without a weight. */
    readonly openRows: number;
  };
  /** `null` without a computed total, and where the policy has no grade for it. */
  readonly grade: string | null;
  readonly basis: TotalBasis;
}

export interface AssessedForm {
  readonly form: Form;
  /** The policy it was assessed under. */
  readonly policy: Policy;
  readonly rows: readonly AssessedRow[];
  readonly funds: AssessedFunds | null;
  readonly total: AssessedTotal | null;
  /** Only on 监控表. */
  readonly progress?: FormProgress;
}
