import { opinionFileName, type OpinionDraft } from '../opinion-draft';
import { offerFile } from '../../shell/offer-file';
import { withReviewParts } from '../with-review-parts';
import type { PaneAction } from '../../shell/pane-action';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves one opinion as a Word document; several of them are an output of their batch. */
export const saveOpinionDocument: PaneAction<OpinionDraft> = {
  name: 'save-opinion-document',
  label: 'action.saveOpinionDocument',
  isEnabled: (state, { opinions }) => state.work.kind === 'none' && opinions.length === 1,
  perform: (pane, draft) =>
    withReviewParts(pane, async ({ opinionDocument, recallReviewSettings }) => {
      const [opinion] = draft.opinions;
      if (!opinion) return;
      const letter = opinionDocument(opinion, recallReviewSettings(pane.host).letter);
      offerFile(pane, opinionFileName(draft, '.docx'), WORD, letter);
    }),
};
