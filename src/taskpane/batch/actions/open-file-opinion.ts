import type { WorkbookAssessment } from '../../../core/report/assessment';
import type { Screen } from '../../shell/pane-state';
import { withReviewParts } from '../../review/with-review-parts';
import { writeOpinions } from '../../review/write-opinions';
import type { PaneAction } from '../../shell/pane-action';

export interface FileOpinionRequest {
  readonly workbooks: readonly WorkbookAssessment[];
  readonly backTo: Screen;
}

/** Writes the opinions on checked files and shows them. Files that could not be read get none. */
export const openFileOpinion: PaneAction<FileOpinionRequest> = {
  name: 'open-file-opinion',
  label: 'action.openOpinion',
  isEnabled: (state, { workbooks }) =>
    state.work.kind === 'none' && workbooks.some(({ error }) => !error),
  perform: (pane, { workbooks, backTo }) =>
    withReviewParts(pane, async (parts) => {
      const readable = workbooks
        .filter(({ error }) => !error)
        .map((workbook) => parts.markAccepted(pane, workbook));
      const draft = await writeOpinions(pane, parts, readable, false);
      pane.update((state) => ({
        ...state,
        notice: null,
        screen: { name: 'opinion', draft, backTo },
      }));
    }),
};
