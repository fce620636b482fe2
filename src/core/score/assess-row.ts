/** One indicator → its comparison, its score and whether it must explain itself. */
import Big from 'big.js';
import { dimensionOfRow, levelNames } from '../form/indicator-dimension';
import type { Form, FormCell, IndicatorRow } from '../form/form';
import { isJudged, isScored, traitsOf } from '../form/kinds';
import type { Policy } from '../policy/schema';
import { parseActual } from '../value/read/parse-actual';
import { parseTarget } from '../value/read/parse-target';
import { readNameHint, unitInName } from '../value/unit/name-hint';
import { contradictsHint } from '../value/word/direction';
import type { ValueInput } from '../value/read/value-input';
import type { Comparison, ParsedValue } from '../value/value';
import { compareUnderPolicy } from '../judge/judge-row';
import { assessProgress } from './assess-progress';
import { commonReasonOf } from './common-reason';
import { decisionFor, withDecision, type StoredDecision } from './decisions';
import { roundScore } from './decimal';
import { printsOwnPoints } from './printed-standard';
import { equationBasis, NOT_SCORED, openScore, settledScore } from './finish-score';
import { rowNeedsReason } from './needs-reason';
import { isOutsideTotal, isTakenOut } from './outside-total';
import { causesAsPrinted } from './read-possibility';
import { readPoints, readRate } from './read-number';
import type { AssessedRow, ScoreResult } from './result';
import { scoreRow } from './row-score';
import type { RowWeight } from './row-weights';
import type { ScoreBasis } from './score-basis';

/** 调整后指标值, or 年初指标值 where it is blank and the policy says so. */
function targetCell({ cells }: IndicatorRow, policy: Policy): FormCell | null {
  const { target, openingTarget } = cells;
  const isBlank = !target || target.text === '';
  return isBlank && openingTarget && policy.blankAdjustedTarget === 'use-opening'
    ? openingTarget
    : (target ?? null);
}

/** The 计量单位 column, or the unit behind the name. Shares typed as 0.95 are not in its per cent. */
function unitTextOf(row: IndicatorRow, policy: Policy): string | undefined {
  if (row.cells.unit) return row.cells.unit.text;
  const unit = unitInName(row.name);
  const target = targetCell(row, policy)?.content?.value;
  const isShare = unit === '%' && typeof target === 'number' && target <= 1;
  return unit === '' || isShare ? undefined : unit;
}

/** Reads the target with its comparator column, else with the sign behind the name, unless name and level tell the contrary. */
function targetOf(row: IndicatorRow, unitText: string | undefined, policy: Policy): ParsedValue {
  const cell = targetCell(row, policy);
  const read = (comparator: string): ParsedValue =>
    parseTarget(inputOf(row, cell, unitText, comparator));
  const stated = row.cells.comparator?.text ?? '';
  const hint = readNameHint(row.name).sign;
  if (stated !== '' || hint === '') return read(stated);
  const bare = read('');
  return contradictsHint(row.name, levelNames(row), bare) ? bare : read(hint);
}

function inputOf(
  row: IndicatorRow,
  cell: FormCell | null,
  unitText: string | undefined,
  comparator = '',
): ValueInput {
  return {
    content: cell?.content ?? null,
    text: cell?.text ?? '',
    indicator: row.name,
    ...(comparator !== '' ? { comparatorText: comparator } : {}),
    ...(unitText === undefined ? {} : { unitText }),
  };
}

/** True where the adjusted target was left blank and the policy passes such rows over. */
function isSkipped({ cells }: IndicatorRow, target: ParsedValue, policy: Policy): boolean {
  return (
    policy.blankAdjustedTarget === 'skip' &&
    target.kind === 'blank' &&
    cells.openingTarget !== undefined &&
    cells.openingTarget.text !== ''
  );
}

function withoutWeight({ sharedBy }: RowWeight, cell: FormCell | undefined): ScoreResult {
  if (sharedBy > 1) {
    return openScore('weight-blank', { id: 'weight-shared', rows: sharedBy });
  }
  if (!cell || cell.text === '') return openScore('weight-blank', { id: 'weight-blank' });
  return openScore('weight-blank', { id: 'weight-unusable', weight: cell.text });
}

interface Values {
  readonly target: ParsedValue;
  readonly actual: ParsedValue | null;
  readonly comparison: Comparison | null;
}

function scoreOf(
  row: IndicatorRow,
  { target, actual, comparison }: Values,
  rowWeight: RowWeight,
  policy: Policy,
): ScoreResult {
  const { weight } = rowWeight;
  if (isTakenOut(row, weight, policy)) return { ...NOT_SCORED, basis: { id: 'not-applicable' } };
  if (isSkipped(row, target, policy)) {
    return settledScore(0, { id: 'row-skipped' });
  }
  if (weight === null || weight < 0 || rowWeight.sharedBy > 1) {
    return withoutWeight(rowWeight, row.cells.weight);
  }
  if (weight === 0) return settledScore(0, { id: 'weight-zero' });
  if (actual === null) return openScore('actual-blank', { id: 'no-actual-column' });
  if (actual.kind === 'blank') return openScore('actual-blank', { id: 'actual-blank' });
  const share = policy.coefficient.mode === 'score' ? coefficientOf(row) : null;
  if (share !== null) {
    const left = { id: 'share-of-weight', weight, share } as const;
    const score = roundScore(new Big(weight).times(share), policy);
    return settledScore(score, equationBasis(left, score, { id: 'coefficient' }));
  }
  if (comparison === null) return openScore('undecided', withoutTarget(row, policy));
  if (comparison.verdict === 'missed' && printsOwnPoints(standardOf(row), weight)) {
    const pair = { target: target.text, actual: actual.text };
    return openScore('missed-without-formula', { id: 'own-standard', ...pair });
  }
  const isQualitative =
    target.kind === 'qualitative' || target.kind === 'tier' || actual.kind === 'tier';
  return scoreRow(
    {
      row,
      weight,
      comparison,
      target: target.text,
      actual: actual.text,
      isQualitative,
      deduction: readPoints(row.cells.deduction),
    },
    policy,
  );
}

const standardOf = ({ cells }: IndicatorRow): string => cells.scoringStandard?.text ?? '';

/** 得分系数 as a share; `null` where the form states none for the row. */
export function coefficientOf({ cells }: IndicatorRow): number | null {
  return cells.coefficient ? (readRate(cells.coefficient, 1)?.share ?? null) : null;
}

/** The most that a person may give; `null`: the whole weight. */
function highestScore(row: IndicatorRow, target: ParsedValue, { cost }: Policy): number | null {
  return target.kind === 'blank' && dimensionOfRow(row) === 'cost'
    ? cost.ceilingWithoutIndicator
    : null;
}

function withoutTarget(row: IndicatorRow, policy: Policy): ScoreBasis {
  const highest = dimensionOfRow(row) === 'cost' ? policy.cost.ceilingWithoutIndicator : null;
  return highest === null ? { id: 'target-blank' } : { id: 'no-cost-indicator', highest };
}

/** The same for all rows of a form. */
export interface RowsGiven {
  readonly policy: Policy;
  readonly decisions: readonly StoredDecision[];
  /** What `budgetOf` says of the form. */
  readonly budget?: number;
}

/** `rowWeight`: what `rowWeights` found for this row. */
export function assessRow(
  form: Form,
  row: IndicatorRow,
  rowWeight: RowWeight,
  { policy, decisions, budget }: RowsGiven,
): AssessedRow {
  const unitText = unitTextOf(row, policy);
  const target = targetOf(row, unitText, policy);
  const actual = row.cells.actual
    ? parseActual(inputOf(row, row.cells.actual, unitText), target)
    : null;
  const compareWith = (value: ParsedValue | null): Comparison | null =>
    value && value.kind !== 'blank' && target.kind !== 'blank'
      ? compareUnderPolicy(
          target,
          value,
          {
            indicator: row.name,
            level: levelNames(row),
            year: form.year,
            ...(budget === undefined ? {} : { budget }),
          },
          policy,
        )
      : null;
  const comparison = isJudged(form) ? compareWith(actual) : null;
  const { weight } = rowWeight;
  const given = readPoints(row.cells.score);
  // Weights alone are enough to calculate with: 得分 may stand under a header nobody knows.
  const hasScores =
    isScored(form) &&
    (form.columns.score !== undefined || form.columns.weight !== undefined) &&
    (!isOutsideTotal(row, weight, policy) || isTakenOut(row, weight, policy));
  const computed = hasScores
    ? scoreOf(row, { target, actual, comparison }, rowWeight, policy)
    : NOT_SCORED;
  const score =
    computed.open === null || weight === null
      ? computed
      : withDecision(
          computed,
          decisionFor(form, row, decisions),
          { weight, highest: highestScore(row, target, policy) },
          policy,
        );
  const assessed = {
    row,
    target,
    actual,
    comparison,
    weight,
    given,
    score,
    needsReason:
      isJudged(form) &&
      !isSkipped(row, target, policy) &&
      rowNeedsReason({ comparison, weight, given, computed: score.computed }, policy),
    reason: row.cells.deviationReason?.text ?? commonReasonOf(form, row),
  };
  if (!traitsOf(form.kind).isRunningYear) return assessed;
  const forecast = row.cells.forecast
    ? parseActual(inputOf(row, row.cells.forecast, unitText), target)
    : null;
  const progress = assessProgress(
    row,
    {
      forecast,
      forecastComparison: compareWith(forecast),
      runningComparison: compareWith(actual),
      month: form.throughMonth ?? null,
    },
    policy,
  );
  return {
    ...assessed,
    progress,
    needsReason: progress.causeNeed !== null,
    // A ticked class of causes answers where nothing is written.
    reason: assessed.reason || causesAsPrinted(row, form),
  };
}
