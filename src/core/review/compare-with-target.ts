/** A self-evaluation beside its approved target form, by meaning and not by spelling. */
import Big from 'big.js';
import type { Form, FormCell } from '../form/form';
import { levelNames } from '../form/indicator-dimension';
import type { AssessedRow } from '../score/result';
import { expectedDirection } from '../value/word/direction';
import { plainNumber } from '../value/exact-number';
import { sameMeaning } from '../value/compare/same-meaning';
import type { FormPair } from './pair-forms';
import { matchIndicators, type IndicatorMatch } from './match-indicators';

/** An amount with the cell it was read from, in 元. */
export interface StatedAmount {
  readonly yuan: number;
  /** As the form says it: `320万元`. */
  readonly text: string;
  readonly cell: FormCell;
}

export interface TargetComparison {
  readonly pair: FormPair;
  readonly same: readonly IndicatorMatch[];
  readonly changed: readonly IndicatorMatch[];
  readonly dropped: readonly AssessedRow[];
  /** Approved rows of 投入与管理 that forms of this kind do not evaluate. */
  readonly notEvaluated: readonly AssessedRow[];
  readonly added: readonly AssessedRow[];
  /** Present when both forms state the amount. */
  readonly budget: { readonly approved: StatedAmount; readonly stated: StatedAmount } | null;
}

/** Level 1 of the 2020 target forms whose rows concern the management of the money and are not self-evaluated. */
const MANAGEMENT_LEVEL = /投入|管理/;
const YUAN_PER_WAN = 10_000;

function amountOf(form: Form, column: 'openingBudget' | 'annualBudget'): StatedAmount | null {
  const cell = form.funds?.rows.find((row) => row.kind === 'total')?.cells[column];
  const text = cell?.text.replace(/,/g, '') ?? '';
  if (!cell || !/^\d+(\.\d+)?$/.test(text)) return null;
  const unit = form.funds?.moneyUnit ?? form.moneyUnit ?? '元';
  const yuan = Number(new Big(text).times(unit === '万元' ? YUAN_PER_WAN : 1));
  return { yuan, text: `${plainNumber(Number(text))}${unit}`, cell };
}

/** Rows approved under 投入与管理 are left out of `dropped`: they are settled when the budget is reviewed. */
function isManagement(row: AssessedRow): boolean {
  return MANAGEMENT_LEVEL.test(row.row.level1);
}

/**
 * An approved 4次 that the self-evaluation writes as ≥4次, =4次 or ≤4次: V02 asks for the comparator,
 * and following it changes no number. A comparator against the sense of the name is a change.
 */
function isSpeltOut(evaluated: AssessedRow, approved: AssessedRow): boolean {
  const now = evaluated.target;
  const before = approved.target;
  if (now.kind !== 'quantity' || before.kind !== 'quantity') return false;
  if (before.comparator !== 'none' || !sameMeaning({ ...now, comparator: 'none' }, before)) {
    return false;
  }
  const { row, target } = evaluated;
  const { direction } = expectedDirection(row.name, levelNames(row), target);
  return (
    (now.comparator === 'ge' && direction !== 'reverse') ||
    (now.comparator === 'le' && direction !== 'positive')
  );
}

export function compareWithTarget(pair: FormPair): TargetComparison {
  const evaluation = pair.evaluation.assessed;
  const target = pair.target.assessed;
  const matching = matchIndicators(evaluation.rows, target.rows);
  const isSame = ({ evaluated, approved }: IndicatorMatch): boolean =>
    sameMeaning(evaluated.target, approved.target) || isSpeltOut(evaluated, approved);
  const approved = amountOf(target.form, 'annualBudget') ?? amountOf(target.form, 'openingBudget');
  const stated = amountOf(evaluation.form, 'openingBudget');
  return {
    pair,
    same: matching.matches.filter(isSame),
    changed: matching.matches.filter((match) => !isSame(match)),
    dropped: matching.dropped.filter((row) => !isManagement(row)),
    notEvaluated: matching.dropped.filter(isManagement),
    added: matching.added,
    budget: approved && stated ? { approved, stated } : null,
  };
}
