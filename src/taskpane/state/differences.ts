/** What recomputing changes: the differing rows, by what explains them. */
import Big from 'big.js';
import type { Policy } from '../../core/policy/schema';
import type { AssessedForm } from '../../core/score/result';
import { scoreRows, type ScoreRow } from './score-rows';

export interface Differences {
  /** Rows with full marks although the target was missed or only partly reached. */
  readonly fullThoughMissed: readonly ScoreRow[];
  /** Points that those rows state above what the rules give; open rows count with nothing, so it is a least amount. */
  readonly overstated: number;
  readonly otherwiseDifferent: readonly ScoreRow[];
  /** Rows that state a score which no rule settles. */
  readonly open: readonly ScoreRow[];
}

export function differencesOf(form: AssessedForm, policy: Policy): Differences {
  const rows = scoreRows(form, policy);
  const fullThoughMissed = rows.filter(isFullThoughMissed);
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
  };
}

function isFullThoughMissed({ indicator, given, weight }: ScoreRow): boolean {
  const verdict = indicator?.comparison?.verdict;
  const isShort = verdict === 'missed' || verdict === 'partial';
  return isShort && given !== null && weight !== null && weight > 0 && given >= weight;
}
