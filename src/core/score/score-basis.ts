/**
 * Why a score is what it is, as data: the id of a text and the values in it. The words of every
 * language stand in core/report; nothing here is text but what a cell says.
 *
 * Shares are 0.9785 = 97.85 %, points and amounts plain numbers, `unit` is the unit of a measure.
 * Plain serialisable data: findings carry it, and workers pass it on.
 */
import type { TierValue } from '../value/value';

/** The left side of an equation; `weight` in points. */
export type Arithmetic =
  /** Weight × actual ÷ target. */
  | {
      readonly id: 'proportion';
      readonly weight: number;
      readonly target: number;
      readonly actual: number;
      readonly unit: string;
    }
  /** Weight × target ÷ actual. */
  | {
      readonly id: 'inverse-proportion';
      readonly weight: number;
      readonly target: number;
      readonly actual: number;
      readonly unit: string;
    }
  /** Weight × (1 − (actual − target) ÷ target). */
  | {
      readonly id: 'linear-excess';
      readonly weight: number;
      readonly target: number;
      readonly actual: number;
      readonly unit: string;
    }
  /** One point off per full step of deviation. */
  | {
      readonly id: 'deviation-steps';
      readonly weight: number;
      readonly points: number;
      readonly deviation: number;
      readonly step: number;
    }
  | { readonly id: 'share-of-weight'; readonly weight: number; readonly share: number }
  | {
      readonly id: 'spent-of-budget';
      readonly weight: number;
      readonly spending: number;
      readonly budget: number;
    }
  /** Points for every item that was done. */
  | { readonly id: 'per-item'; readonly points: number; readonly items: number }
  /** Points taken off, of the weight or of what was calculated before. */
  | { readonly id: 'less'; readonly from: number | Arithmetic; readonly deduction: number };

/** Said behind the result of an equation. */
export type ArithmeticNote =
  | { readonly id: 'below-zero' | 'deducted' | 'deducted-below-zero' | 'exceeded' }
  | { readonly id: 'exceeded-to'; readonly completion: number }
  | { readonly id: 'points-off'; readonly points: number; readonly deduct: number }
  | { readonly id: 'items-missing'; readonly missing: number; readonly deduct: number }
  | { readonly id: 'items-done' | 'coefficient' }
  | { readonly id: 'satisfaction-band'; readonly share: number; readonly from: number }
  | { readonly id: 'satisfaction-below-bands'; readonly share: number }
  | { readonly id: 'rate-band'; readonly rate: number; readonly from: number }
  | { readonly id: 'rate-below-bands' | 'rate'; readonly rate: number };

/** How far an over-completion went: the actual as a share of the target. */
export interface Reached {
  readonly id: 'reached';
  readonly completion: number;
}

/** 达成, 部分达成 or 未达成. */
export interface TierName {
  readonly id: TierValue['tier'];
}

/** A rule of the policy gave the score, or a person did. */
type SettledReason =
  | {
      readonly id:
        'not-scored' | 'not-applicable' | 'weight-zero' | 'row-skipped' | 'zero-budget-zero';
    }
  | {
      readonly id:
        | 'full-marks'
        | 'outside-range'
        | 'late'
        | 'target-missed'
        | 'limit-exceeded'
        | 'not-beyond-limit'
        | 'zero-budget-full';
      readonly score: number;
    }
  | {
      readonly id: 'exceeded-full' | 'exceeded-deduction-column' | 'exceeded-none';
      readonly reached: Reached | null;
      readonly score: number;
    }
  | {
      readonly id: 'below-threshold';
      readonly completion: number;
      readonly threshold: number;
      readonly score: number;
    }
  | {
      readonly id: 'zero-target-exceeded';
      readonly actual: number;
      readonly unit: string;
      readonly score: number;
    }
  | {
      readonly id: 'items-capped';
      readonly items: number;
      readonly points: number;
      readonly score: number;
    }
  | { readonly id: 'rate-below-threshold'; readonly rate: number; readonly threshold: number }
  | { readonly id: 'rate-above-full'; readonly rate: number; readonly score: number }
  | { readonly id: 'equation'; readonly left: Arithmetic; readonly score: number }
  | {
      readonly id: 'equation-with-note';
      readonly left: Arithmetic;
      readonly score: number;
      readonly note: ArithmeticNote;
    }
  | {
      readonly id: 'decided';
      readonly tier: TierName;
      readonly score: number;
    };

/** The points between which a tier lies. */
export interface BandBasis {
  readonly id: 'band' | 'band-below-high';
  readonly low: number;
  readonly high: number;
}

/** Why two values cannot be compared. */
export interface IncomparableCause {
  readonly id: 'other-dimension' | 'other-kind';
}

/** Why it is not certain whether the target was reached. */
export interface UndecidedCause {
  readonly id:
    | 'no-result-said'
    | 'rough-conversion'
    | 'changed-by-excel'
    | 'parts-left-out'
    | 'direction-unknown'
    | 'magnitude'
    | 'unclear';
}

/** How a target was missed that no formula covers. */
export interface MissedCause {
  readonly id: 'after-deadline' | 'too-rarely' | 'out-of-range' | 'not-begun' | 'not-reached';
}

/** The two cells as printed. */
interface Pair {
  readonly target: string;
  readonly actual: string;
}

/** A rule for a part of the indicators, with its points. */
export interface GroupRuleName {
  readonly id: 'rule-per-point' | 'rule-per-missing' | 'rule-per-item';
  readonly points: number;
}

/** A person decides, or something in the sheet comes first. */
type OpenReason =
  | {
      readonly id:
        | 'weight-blank'
        | 'no-actual-column'
        | 'actual-blank'
        | 'target-blank'
        | 'budget-blank'
        | 'spending-blank'
        | 'amount-negative'
        | 'zero-budget-error'
        | 'zero-budget-undecided';
    }
  | { readonly id: 'weight-shared'; readonly rows: number }
  | { readonly id: 'weight-unusable'; readonly weight: string }
  | { readonly id: 'no-cost-indicator'; readonly highest: number }
  | { readonly id: 'qualitative-review'; readonly band: BandBasis }
  | { readonly id: 'exceeded-review'; readonly reached: Reached | null }
  | (Pair & { readonly id: 'reverse-review' | 'equal-review' | 'limit-review' | 'own-standard' })
  | (Pair & { readonly id: 'group-rule'; readonly rule: GroupRuleName })
  | (Pair & { readonly id: 'incomparable'; readonly cause: IncomparableCause })
  | (Pair & { readonly id: 'undecided'; readonly cause: UndecidedCause })
  | (Pair & { readonly id: 'partial'; readonly band: BandBasis })
  | (Pair & { readonly id: 'no-formula'; readonly cause: MissedCause });

/** The execution rate keeps a total below `limit` points. */
export interface CeilingBasis {
  readonly id: 'ceiling';
  readonly rate: number;
  readonly below: number;
  readonly limit: number;
}

/** What does not apply is taken out, and the rest scaled to the full marks. */
export interface ScalingBasis {
  readonly id: 'scaled';
  readonly settled: number;
  readonly full: number;
  readonly takenOut: number;
  readonly scaled: number;
}

/** How a total came about. */
export type TotalBasis =
  | {
      readonly id: 'sum';
      readonly settled: number;
      readonly scaling: ScalingBasis | null;
      readonly ceiling: CeilingBasis | null;
    }
  | {
      readonly id: 'sum-with-execution';
      readonly indicators: number;
      readonly execution: number;
      readonly settled: number;
      readonly scaling: ScalingBasis | null;
      readonly ceiling: CeilingBasis | null;
    }
  | {
      readonly id: 'total-pending';
      readonly settled: number;
      readonly rows: number;
      readonly pending: number;
    }
  /** Full marks that do not add up. */
  | {
      readonly id: 'weights-off';
      readonly settled: number;
      readonly weights: number;
      readonly full: number;
    };

/** What a score rests on. */
export type ScoreBasis = SettledReason | OpenReason;

/** Everything that has a text of its own; parts stand inside others. */
export type BasisText =
  | ScoreBasis
  | TotalBasis
  | CeilingBasis
  | ScalingBasis
  | GroupRuleName
  | Arithmetic
  | ArithmeticNote
  | Reached
  | BandBasis
  | IncomparableCause
  | UndecidedCause
  | MissedCause
  | TierName;

export type BasisId = BasisText['id'];
