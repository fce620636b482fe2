import { opinionFileName, type OpinionDraft } from '../opinion-draft';
import { offerFile } from '../../shell/offer-file';
import { withReviewParts } from '../with-review-parts';
import type { PaneAction } from '../../shell/pane-action';

/** Saves the opinions as a page that needs nothing else and prints on A4. */
export const saveOpinion: PaneAction<OpinionDraft> = {
  name: 'save-opinion',
  label: 'action.saveOpinion',
  isEnabled: (state) => state.work.kind === 'none',
  perform: (pane, draft) =>
    withReviewParts(pane, async ({ opinionPage, recallReviewSettings }) => {
      const page = opinionPage(draft.opinions, recallReviewSettings(pane.host).letter);
      offerFile(pane, opinionFileName(draft, '.html'), 'text/html', page);
    }),
};
