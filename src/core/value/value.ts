/** What a target or an actual value says. Parsed once, compared by `compare`. */

/** 计算符号. `none`: a bare quantity; treated like `eq`, reported by V02. */
export type Comparator = 'ge' | 'gt' | 'le' | 'lt' | 'eq' | 'approx' | 'none';

/** 量纲: values of different dimensions cannot be compared. */
export type Dimension =
  | 'money'
  | 'ratio'
  | 'points'
  | 'persons'
  | 'visits'
  | 'households'
  | 'organisations'
  | 'occurrences'
  | 'items'
  | 'time'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'score'
  | 'other';

/** A unit as written, with its meaning from the table of units. */
export interface Unit {
  /** As written: `百分比`, `小时/周`. */
  readonly text: string;
  /** The name used in calculation: `%`, `小时/周`. */
  readonly name: string;
  readonly dimension: Dimension;
  /** Set where the spelling is loose (V04): the standard spelling. */
  readonly standard?: string;
}

/** A month, or a day of a month, of the form's year unless `year` is given. */
export interface MonthDay {
  readonly year?: number;
  readonly month: number;
  /** Last day of the month for 月底; absent when only the month is said. */
  readonly day?: number;
}

interface Said {
  /** As in the cell; where comparator and unit have columns of their own, as joined from them: `≥120人`. */
  readonly text: string;
  /** A remark set aside, e.g. the `按实` of `=100%(按实)`; `text` still holds it. */
  readonly note?: string;
}

export interface BlankValue extends Said {
  readonly kind: 'blank';
}
/** A number with a comparator. `value` is in `unit` as written, 92.5 for `92.5%`, with 万 and the like multiplied out: 15000 for `1.5万人`. */
export interface QuantityValue extends Said {
  readonly kind: 'quantity';
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: Unit | null;
  /** Says 约, 左右, 近, 余 … besides a comparator. */
  readonly isApproximate?: true;
  /** An amount of change, as in 减少10%以上 or 同比增长5%; absent for a level, also 降至5%. */
  readonly change?: 'increase' | 'decrease';
}
/** From `low` to `high`, both included. */
export interface RangeValue extends Said {
  readonly kind: 'range';
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | null;
  readonly isApproximate?: true;
  /** Both ends have their sign, as in ≥95%且≤100%. */
  readonly isBounded?: true;
}
/** 24小时内, 3个工作日: at most this long. */
export interface DurationValue extends Said {
  readonly kind: 'duration';
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: Unit;
  readonly isApproximate?: true;
}
/** 8月底, 10月前: done by then. `isStrict`: before, not on, that day. */
export interface DeadlineValue extends Said {
  readonly kind: 'deadline';
  readonly by: MonthDay;
  readonly isStrict: boolean;
}
/** 10-11月, 下半年, 第三季度: done within these months. */
export interface PeriodValue extends Said {
  readonly kind: 'period';
  readonly from: MonthDay;
  readonly to: MonthDay;
}
/** 每天3次, 半年1次, 每季度: so many times in so many months or days. */
export interface FrequencyValue extends Said {
  readonly kind: 'frequency';
  readonly times: number;
  readonly comparator: Comparator;
  readonly unit: Unit | null;
  /** 1 for 每月, 6 for 半年; days, weeks and hours are given in `perUnit`. */
  readonly per: number;
  readonly perUnit: 'hour' | 'day' | 'workday' | 'week' | 'month';
}
/** 14个街镇全覆盖: everything out of a whole; `total` when a number is said. */
export interface CoverageValue extends Said {
  readonly kind: 'coverage';
  readonly covered: number | 'all' | null;
  readonly total: number | null;
  readonly unit: Unit | null;
}
/** Several requirements in one cell: `3类，约190本`. */
export interface CompoundValue extends Said {
  readonly kind: 'compound';
  readonly relation: 'all' | 'any';
  readonly parts: readonly ParsedValue[];
}
/** 达成 / 部分达成 / 未达成. */
export interface TierValue extends Said {
  readonly kind: 'tier';
  readonly tier: 'achieved' | 'partlyAchieved' | 'notAchieved';
}
/** Words. `degree` is the strength word found (明显, 基本 …), `core` the text without it. */
export interface QualitativeValue extends Said {
  readonly kind: 'qualitative';
  readonly core: string;
  /** From 5 (完全) over 2 (plain word) to 0 (未, 不, 无). */
  readonly degree: number;
}
/** Excel has changed what was typed; a person must say what was meant (V12). */
export interface SuspectValue extends Said {
  readonly kind: 'suspect';
  readonly cause: 'error-value' | 'date' | 'calculated-text' | 'percent-or-number';
  /** Readings that are possible, best first. */
  readonly candidates: readonly ParsedValue[];
}

export type ParsedValue =
  | BlankValue
  | QuantityValue
  | RangeValue
  | DurationValue
  | DeadlineValue
  | PeriodValue
  | FrequencyValue
  | CoverageValue
  | CompoundValue
  | TierValue
  | QualitativeValue
  | SuspectValue;

/** 完成判断. */
export type Verdict = 'met' | 'exceeded' | 'partial' | 'missed' | 'incomparable' | 'undecided';

/** 指标方向: more is better, less is better, or exactly this. */
export type Direction = 'positive' | 'reverse' | 'equal';

/**
 * The quantities behind a verdict, both in the same unit; exact decimals as typed.
 * Present whenever both sides are numbers, so that scores can be calculated from them.
 */
export interface Measure {
  readonly target: number;
  readonly actual: number;
  /** Common unit in words, `''` when none. */
  readonly unit: string;
  readonly direction: Direction;
  readonly comparator: Comparator;
}

/** Result of comparing an actual value with its target. */
export interface Comparison {
  readonly verdict: Verdict;
  /** actual ÷ target, 0.855 = 85.5 %; `null` where no ratio exists. */
  readonly completion: number | null;
  readonly measure: Measure | null;
  /** How the verdict came about; rendered in words by core/report. */
  readonly reason:
    | 'numbers'
    | 'zero-target'
    | 'range'
    | 'time'
    | 'frequency'
    | 'coverage'
    | 'same-text'
    | 'wording'
    | 'degree'
    | 'tier'
    | 'alternatives'
    | 'parts'
    | 'nothing-done'
    | 'claim-without-value'
    | 'kind-differs'
    | 'dimension-differs'
    | 'rough-conversion'
    | 'suspect'
    | 'magnitude'
    | 'direction-unknown'
    /** 不超预算: the limit is not in the cell, and not on the sheet for certain. */
    | 'limit-elsewhere'
    | 'unclear';
}
