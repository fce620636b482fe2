import { sectionsOfFindings, sectionsOfOpinion } from '../batch-file';
import { policyInUse } from '../../policy/policy-in-use';
import { withReviewParts } from '../../review/with-review-parts';
import type { PaneAction } from '../../shell/pane-action';
import { createWords } from '../../wording/words';

export interface BatchFileChoice {
  /** Index of the workbook in the batch. */
  readonly workbook: number;
  /** The form to begin with; `null`: the first. */
  readonly formId: string | null;
}

/** Shows what was found in one of the checked files. */
export const openBatchFile: PaneAction<BatchFileChoice> = {
  name: 'open-batch-file',
  label: 'action.openFile',
  isEnabled: (state, { workbook }) => state.batch?.workbooks[workbook] !== undefined,
  perform: (pane, { workbook: index, formId }) =>
    withReviewParts(pane, async ({ buildOpinion, markAccepted }) => {
      const { batch, language, stored } = pane.getState();
      const received = batch?.workbooks[index];
      if (!received) return;
      const workbook = markAccepted(pane, received);
      const sections =
        language === 'zh-CN'
          ? sectionsOfOpinion(workbook, buildOpinion(workbook, policyInUse(stored)))
          : sectionsOfFindings(workbook, createWords(language).sentences);
      pane.update((state) => ({
        ...state,
        notice: null,
        screen: { name: 'batch-file', workbook, sections, formId, index },
      }));
    }),
};
