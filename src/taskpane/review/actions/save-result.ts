import { opinionFileName, type OpinionDraft } from '../opinion-draft';
import { policyInUse } from '../../policy/policy-in-use';
import { offerFile } from '../../shell/offer-file';
import { withReviewParts } from '../with-review-parts';
import type { PaneAction } from '../../shell/pane-action';

/** Saves what was concluded as JSON, to be compared with what the unit sends back. */
export const saveResult: PaneAction<OpinionDraft> = {
  name: 'save-result',
  label: 'action.saveResult',
  isEnabled: (state) => state.work.kind === 'none',
  perform: (pane, draft) =>
    withReviewParts(pane, async ({ toAssessment, PROGRAM }) => {
      const assessment = toAssessment(
        policyInUse(pane.getState().stored),
        draft.workbooks,
        PROGRAM,
      );
      offerFile(
        pane,
        opinionFileName(draft, '.json'),
        'application/json',
        JSON.stringify(assessment),
      );
    }),
};
