import { sectionsOfFindings, sectionsOfOpinion } from '../batch-file';
import type { BatchRow } from '../batch';
import { policyInUse } from '../../policy/policy-in-use';
import { withReviewParts } from '../../review/with-review-parts';
import type { PaneAction } from '../../shell/pane-action';
import { createWords } from '../../wording/words';

/** Shows what was found in one of the checked files. */
export const openBatchFile: PaneAction<BatchRow> = {
  name: 'open-batch-file',
  label: 'action.openFile',
  isEnabled: (state, { workbook }) => state.batch?.workbooks[workbook] !== undefined,
  perform: (pane, row) =>
    withReviewParts(pane, async ({ buildOpinion }) => {
      const { batch, language, stored } = pane.getState();
      const workbook = batch?.workbooks[row.workbook];
      if (!workbook) return;
      const sections =
        language === 'zh-CN'
          ? sectionsOfOpinion(workbook, buildOpinion(workbook, policyInUse(stored).name))
          : sectionsOfFindings(workbook, createWords(language).sentences);
      pane.update((state) => ({
        ...state,
        notice: null,
        screen: { name: 'batch-file', workbook, sections, formId: row.form?.id ?? null },
      }));
    }),
};
