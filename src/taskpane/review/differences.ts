/** What recomputing changes: the differing rows, by what explains them. */
import Big from 'big.js';
import type { Policy } from '../../core/policy/schema';
import { recompute } from '../../core/review/recompute';
import type { AssessedForm } from '../../core/score/result';
import { scoreRows, type ScoreRow } from '../fill/score-rows';

export interface Differences {
  /** Rows with full marks although the target was missed or only partly reached. */
  readonly fullThoughMissed: readonly ScoreRow[];
  /** Points that those rows state above what the rules give; open rows count with nothing, so it is a least amount. */
  readonly overstated: number;
  readonly otherwiseDifferent: readonly ScoreRow[];
  /** Rows that state a score which no rule settles. */
  readonly open: readonly ScoreRow[];
  /** Every scored row has full marks; every quantitative target is 100 %. */
  readonly isAllFull: boolean;
  readonly isEveryTargetHundred: boolean;
}

export function differencesOf(form: AssessedForm, policy: Policy): Differences {
  const recomputation = recompute(form, policy.tolerance);
  const rows = scoreRows(form, policy);
  const missed = recomputation?.fullThoughMissed ?? [];
  const fullThoughMissed = rows.filter(
    ({ indicator }) => indicator !== null && missed.includes(indicator),
  );
  const rest = rows.filter((row) => !fullThoughMissed.includes(row));
  return {
    fullThoughMissed,
    overstated: fullThoughMissed
      .reduce(
        (sum, { given, score }) =>
          score.computed === null ? sum : sum.plus(given ?? 0).minus(score.computed),
        new Big(0),
      )
      .toNumber(),
    otherwiseDifferent: rest.filter(({ isDifferent }) => isDifferent),
    open: rest.filter(({ isOpen, given }) => isOpen && given !== null),
    isAllFull: recomputation?.isAllFull ?? false,
    isEveryTargetHundred: recomputation?.isEveryTargetHundred ?? false,
  };
}
