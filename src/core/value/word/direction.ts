/**
 * Which way of an indicator is good: the one answer that verdicts, scores and checks share.
 *
 * The sign of the target says it. Where there is none, the name does; else the level (an amount of money among costs is a
 * limit); else a target of 0, which nobody wants to exceed; else the row plainly counts output. Where nothing of this
 * holds the direction is unknown, and a value on the wrong side of the target proves nothing.
 */
import type { Comparator, Dimension, ParsedValue, Unit } from '../value';
import { dimensionOf, splitUnitName } from '../unit/units';
import { comparatorOf } from '../read/comparators';
import { moneyRoleOf } from './money-of-name';
import { readNameHint } from '../unit/name-hint';
import { readNameDirection, type Better, type NameDirection } from './direction-of-name';

/**
 * `stated`: by the sign. `told`: by name, level or a target of 0. `output`: it plainly counts what was made or served.
 * `likely`: so it does, but of a thing that may be wanted few. `unknown`: nothing tells.
 */
export type Certainty = 'stated' | 'told' | 'output' | 'likely' | 'unknown';

export type DirectionReading =
  | { readonly direction: Better; readonly certainty: Exclude<Certainty, 'unknown'> }
  | { readonly direction: null; readonly certainty: 'unknown' };

const UNKNOWN: DirectionReading = { direction: null, certainty: 'unknown' };
const told = (direction: Better): DirectionReading => ({ direction, certainty: 'told' });

/** What a target says by its sign; `null` for `=`, 约 and bare values. */
export function directionOfSign(comparator: Comparator): Better | null {
  switch (comparator) {
    case 'ge':
    case 'gt':
      return 'positive';
    case 'le':
    case 'lt':
      return 'reverse';
    case 'eq':
    case 'approx':
    case 'none':
      return null;
  }
}

/** Sizes of things that are made or served: counts, areas, lengths, quantities. */
const OUTPUT: readonly Dimension[] = [
  'persons',
  'visits',
  'households',
  'organisations',
  'occurrences',
  'items',
  'area',
  'length',
  'mass',
  'volume',
];

/** What people are entitled to: the higher the better for them, the lower the better for the budget. */
const ENTITLEMENT =
  /(?:补助|补贴|资助|救助|救济|保障|供养|津贴|奖励|抚恤|慰问|待遇|低保|生活费?)(?:金)?标准|低保标准/;
/** 每亩补贴, 村干部补贴 1500元/人·月: so much for each. */
const ALLOWANCE = /补助|补贴|资助|救助|救济|津贴|奖励|抚恤|慰问/;
const PER_HEAD = /每|人均|户均|亩均/;
const COST_LEVEL = /成本/;
const QUANTITY_LEVEL = /数量/;

/** 元, 万元 and prices: 元/人, 元/平方米. */
export function isMoney(unit: Unit | null): boolean {
  if (unit === null) return false;
  return dimensionOf(splitUnitName(unit.name).numerator) === 'money';
}

function isEntitlement(indicator: string, unit: Unit | null): boolean {
  if (ENTITLEMENT.test(indicator)) return true;
  const isEach = PER_HEAD.test(indicator) || (unit !== null && unit.name.indexOf('/') > 0);
  return isEach && ALLOWANCE.test(indicator);
}

const isRatio = (unit: Unit | null): boolean => unit?.dimension === 'ratio';

function numberOf(target: ParsedValue): { value: number; unit: Unit | null } | null {
  switch (target.kind) {
    case 'quantity':
    case 'duration':
      return target;
    case 'range':
      return { value: target.low, unit: target.unit };
    case 'blank':
    case 'deadline':
    case 'period':
    case 'frequency':
    case 'coverage':
    case 'compound':
    case 'tier':
    case 'qualitative':
    case 'suspect':
      return null;
  }
}

/** The name speaks of an amount of money; a share beside it is the share of something else. */
function betterByName(indicator: string, unit: Unit | null): Better | null {
  const name = readNameDirection(indicator);
  if (name.better === 'reverse' && name.isSpending && name.isAmount && isRatio(unit)) return null;
  // 办结率 30天 means something else than the rate.
  if (name.isRate && (isMoney(unit) || unit?.dimension === 'time')) return null;
  if (name.better === null && isMoney(unit)) {
    const isGain = name.isEarnings || moneyRoleOf(indicator) === 'attracted';
    return isGain && !name.isSpending ? 'positive' : null;
  }
  return name.better;
}

function isOutputUnit(unit: Unit | null): boolean {
  if (unit === null) return false;
  return OUTPUT.indexOf(dimensionOf(splitUnitName(unit.name).numerator)) >= 0;
}

function outputDirection(
  { output, countsThings, makes }: NameDirection,
  level: string,
  unit: Unit | null,
): DirectionReading {
  const isCounted = unit === null ? countsThings : isOutputUnit(unit);
  const isOutput = isCounted && (countsThings || makes || QUANTITY_LEVEL.test(level));
  if (!isOutput || COST_LEVEL.test(level) || output === 'no') return UNKNOWN;
  return { direction: 'positive', certainty: output === 'certain' ? 'output' : 'likely' };
}

/** 项目总投入(≥**万元) among costs: the library's sign behind the name and what name and level tell are opposites. */
export function contradictsHint(indicator: string, level: string, target: ParsedValue): boolean {
  const hinted = directionOfHint(indicator);
  const { direction, certainty } = byNameAndLevel(indicator, level, target);
  return hinted !== null && certainty === 'told' && direction !== hinted;
}

function directionOfHint(indicator: string): Better | null {
  const sign = readNameHint(indicator).sign;
  const comparator = sign === '' ? null : comparatorOf(sign);
  return comparator === null ? null : directionOfSign(comparator);
}

/**
 * The direction of an indicator whatever sign its target has: what V02 proposes and V07 expects.
 * `level`: the names of its levels, e.g. `产出指标成本指标`, `''` when unknown.
 */
export function expectedDirection(
  indicator: string,
  level: string,
  target: ParsedValue,
): DirectionReading {
  return contradictsHint(indicator, level, target)
    ? UNKNOWN
    : byNameAndLevel(indicator, level, target);
}

function byNameAndLevel(indicator: string, level: string, target: ParsedValue): DirectionReading {
  const name = readNameDirection(indicator);
  const number = numberOf(target);
  const unit = number?.unit ?? null;
  if (target.kind === 'quantity' && target.change !== undefined) {
    // 较上年下降10%: the change is the aim, and more of it is better.
    return told('positive');
  }
  const byName = betterByName(indicator, unit);
  const isCost = COST_LEVEL.test(level);
  if (isEntitlement(indicator, unit)) return UNKNOWN;
  if (isCost && isMoney(unit) && !name.isDecrease && byName !== 'positive') return told('reverse');
  if (byName !== null) return told(byName);
  if (number?.value === 0) return told('reverse');
  return outputDirection(name, level, unit);
}

/** The direction of a target: by its sign, else what is expected of the indicator. */
export function directionOf(
  indicator: string,
  level: string,
  target: ParsedValue,
): DirectionReading {
  const sign =
    target.kind === 'quantity' || target.kind === 'duration'
      ? directionOfSign(target.comparator)
      : null;
  return sign === null
    ? expectedDirection(indicator, level, target)
    : { direction: sign, certainty: 'stated' };
}
