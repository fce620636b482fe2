/** What a person decided on rows that no rule settles, and which of it no longer holds. */
import type { Form, IndicatorRow } from '../form/form';
import type { Policy } from '../policy/schema';
import { normalise } from '../sheet/text';
import type { AssessedForm, Decision, ScoreResult } from './result';
import { settledScore } from './finish-score';
import { isInBand, tierBands } from './tier-band';

/** A decision with the place and the texts it was made for. */
export interface StoredDecision extends Decision {
  readonly sheet: string;
  /** Address of the score cell. */
  readonly cell: string;
  /** Texts at the time of the decision. */
  readonly indicator: string;
  readonly target: string;
  readonly actual: string;
}

export type DecisionPlace = Omit<StoredDecision, keyof Decision>;

/** Where a decision on this row is kept; `null` when the form has no score column. */
export function decisionPlace(form: Form, row: IndicatorRow): DecisionPlace | null {
  const { score, target, actual } = row.cells;
  if (!score || score.isMergedAway) return null;
  return {
    sheet: form.sheet,
    cell: score.address,
    indicator: row.name,
    target: target?.text ?? '',
    actual: actual?.text ?? '',
  };
}

function isSamePlace(one: DecisionPlace, other: DecisionPlace): boolean {
  return one.sheet === other.sheet && one.cell === other.cell;
}

function saysTheSame(one: DecisionPlace, other: DecisionPlace): boolean {
  return (
    normalise(one.indicator) === normalise(other.indicator) &&
    normalise(one.target) === normalise(other.target) &&
    normalise(one.actual) === normalise(other.actual)
  );
}

/** The decision made for exactly this row with exactly these texts. */
export function decisionFor(
  form: Form,
  row: IndicatorRow,
  decisions: readonly StoredDecision[],
): StoredDecision | null {
  if (decisions.length === 0) return null;
  const place = decisionPlace(form, row);
  if (!place) return null;
  return (
    decisions.filter((each) => isSamePlace(each, place) && saysTheSame(each, place))[0] ?? null
  );
}

/** The highest score that may be decided: Shanxi limits cost rows without an indicator. */
function isPermitted(
  { tier, score }: Decision,
  weight: number,
  highest: number | null,
  policy: Policy,
): boolean {
  const band = tierBands(weight, policy).filter((each) => each.tier === tier)[0];
  return band !== undefined && isInBand(score, band) && (highest === null || score <= highest);
}

/** The open result, settled by a person; unchanged where the policy's band does not permit the score. */
export function withDecision(
  result: ScoreResult,
  decision: StoredDecision | null,
  row: { readonly weight: number; readonly highest: number | null },
  policy: Policy,
): ScoreResult {
  if (!decision || result.open === null) return result;
  if (!isPermitted(decision, row.weight, row.highest, policy)) return result;
  const { tier, score } = decision;
  return {
    ...settledScore(score, { id: 'decided', tier: { id: tier }, score }),
    decision: { tier, score },
  };
}

/** Why a stored decision is not used. */
export interface StaleDecision {
  readonly decision: StoredDecision;
  /** `not-needed`: a rule settles the row now; `outside-band`: the policy or the weight changed. */
  readonly cause: 'row-missing' | 'texts-changed' | 'not-needed' | 'outside-band';
}

function causeOf(
  decision: StoredDecision,
  forms: readonly AssessedForm[],
): StaleDecision['cause'] | null {
  for (const { form, rows } of forms) {
    if (form.sheet !== decision.sheet) continue;
    for (const { row, score } of rows) {
      const place = decisionPlace(form, row);
      if (!place || !isSamePlace(decision, place)) continue;
      if (!saysTheSame(decision, place)) return 'texts-changed';
      if (score.decision) return null;
      return score.open === null ? 'not-needed' : 'outside-band';
    }
  }
  return 'row-missing';
}

/** The stored decisions that have no effect on these forms. */
export function staleDecisions(
  forms: readonly AssessedForm[],
  decisions: readonly StoredDecision[],
): StaleDecision[] {
  return decisions.flatMap((decision) => {
    const cause = causeOf(decision, forms);
    return cause === null ? [] : [{ decision, cause }];
  });
}
