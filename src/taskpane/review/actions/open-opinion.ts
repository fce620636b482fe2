import { describeResult } from '../../shell/describe-result';
import { withReviewParts } from '../with-review-parts';
import { writeOpinions } from '../write-opinions';
import type { PaneAction } from '../../shell/pane-action';

/** Writes the opinion on the open workbook and shows it. The workbook is not changed. */
export const openOpinion: PaneAction = {
  name: 'open-opinion',
  label: 'action.openOpinion',
  isEnabled: (state) =>
    state.work.kind === 'none' && state.result !== null && state.result.forms.length > 0,
  perform: (pane) =>
    withReviewParts(pane, async (parts) => {
      const { result } = pane.getState();
      if (!result) return;
      const workbook = await describeResult(pane, parts, result);
      const draft = await writeOpinions(pane, parts, [workbook], true);
      pane.update((state) => ({ ...state, notice: null, screen: { name: 'opinion', draft } }));
    }),
};
