import { isInBand, tierBands } from '../../../core/score/tier-band';
import type { StoredDecision } from '../../../core/score/decisions';
import { policyInUse } from '../../policy/policy-in-use';
import { assessAgain } from '../../shell/assess-snapshot';
import { remember } from '../../shell/remember';
import type { PaneAction } from '../../shell/pane-action';

export interface DecisionChoice {
  readonly decision: StoredDecision;
  /** 分值 of the row. */
  readonly weight: number;
}

/** A person's tier and score for rows that no rule settles. Stored; written only by filling. */
export const decideRows: PaneAction<readonly DecisionChoice[]> = {
  name: 'decide-rows',
  label: 'action.decide',
  isEnabled: (state, choices) =>
    state.work.kind === 'none' &&
    choices.length > 0 &&
    choices.every(({ decision, weight }) => {
      const bands = tierBands(weight, policyInUse(state.stored));
      const band = bands.find(({ tier }) => tier === decision.tier);
      return band !== undefined && isInBand(decision.score, band);
    }),
  async perform(pane, choices) {
    await remember(pane, (stored) => ({
      ...stored,
      decisions: choices.reduce(
        (decisions, { decision }) => [...withoutDecision(decisions, decision), decision],
        stored.decisions,
      ),
    }));
    await assessAgain(pane);
  },
};

/** One decision per score cell. */
export function withoutDecision(
  decisions: readonly StoredDecision[],
  place: Pick<StoredDecision, 'sheet' | 'cell'>,
): readonly StoredDecision[] {
  return decisions.filter((each) => each.sheet !== place.sheet || each.cell !== place.cell);
}
