import { opinionFileName, type OpinionDraft } from '../opinion-draft';
import { policyInUse } from '../../policy/policy-in-use';
import { offerFile } from '../../shell/offer-file';
import { withReviewParts } from '../with-review-parts';
import { finishInSlices } from '../../shell/run-in-slices';
import type { PaneAction } from '../../shell/pane-action';

/** `workbooks` → a workbook → `forms` → a form: hundreds would block the pane in one. */
const DEPTH_OF_FORMS = 4;

/** Saves what was concluded as JSON, to be compared with what the unit sends back. */
export const saveResult: PaneAction<OpinionDraft> = {
  name: 'save-result',
  label: 'action.saveResult',
  isEnabled: (state) => state.work.kind === 'none',
  perform: (pane, draft) =>
    withReviewParts(pane, async ({ toAssessment, jsonSteps, PROGRAM }) => {
      const assessment = toAssessment(
        policyInUse(pane.getState().stored),
        draft.workbooks,
        PROGRAM,
      );
      const text = await finishInSlices(pane.host, jsonSteps(assessment, DEPTH_OF_FORMS));
      offerFile(pane, opinionFileName(draft, '.json'), 'application/json', text);
    }),
};
