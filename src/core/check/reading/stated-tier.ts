/** The tier that a person named for a row: by a decision, or by writing 达成 and the like as the actual value. */
import type { AssessedRow, Decision } from '../../score/result';

export function statedTier(row: AssessedRow): Decision['tier'] | null {
  if (row.score.decision) return row.score.decision.tier;
  return row.actual?.kind === 'tier' ? row.actual.tier : null;
}
