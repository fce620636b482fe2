import { fileProblem } from '../../batch/file-problem';
import { assessChosenFile } from '../../review/assess-chosen-file';
import { withReviewParts } from '../../review/with-review-parts';
import type { PaneAction } from '../../shell/pane-action';
import { NO_WORK } from '../../shell/pane-state';
import type { Message } from '../../wording/words';
import { earlierRowsOf } from '../last-year';

/** Reads last year's filled workbook, so that its scores and reasons are offered on the cards. The file is not stored. */
export const chooseLastYear: PaneAction<File> = {
  name: 'choose-last-year',
  label: 'lastYear.choose',
  isEnabled: (state) => state.work.kind === 'none' && state.result !== null,
  perform: (pane, file) =>
    withReviewParts(pane, async (parts) => {
      const work = { kind: 'reading-files', file: file.name, done: 0, total: 1 } as const;
      pane.update((state) => ({ ...state, notice: null, work }));
      const forms = await assessChosenFile(pane, parts, file);
      const { result, isCancelRequested } = pane.getState();
      pane.update((state) => ({ ...state, work: NO_WORK, isCancelRequested: false }));
      if (isCancelRequested || !result) return;
      const lastYear =
        'key' in forms
          ? null
          : { name: file.name, sources: forms.map((assessed) => ({ file: file.name, assessed })) };
      const isUseful = result.forms.some((form) => earlierRowsOf(form, lastYear).size > 0);
      if (isUseful) {
        pane.update((state) => ({ ...state, lastYear }));
        return;
      }
      const problem: Message = 'key' in forms ? forms : { key: 'lastYear.noForm' };
      pane.update((state) => ({
        ...state,
        notice: {
          tone: 'warning',
          text: { key: 'lastYear.notUsed' },
          details: [fileProblem(pane, file, problem)],
          offersUndo: false,
        },
      }));
    }),
};
