import { NO_WORK, type Notice } from '../../shell/pane-state';
import type { OpinionDraft } from '../opinion-draft';
import { failureMessage } from '../../wording/failure-message';
import { awaitEditEnd } from '../../shell/await-edit-end';
import { withReviewParts } from '../with-review-parts';
import type { PaneAction } from '../../shell/pane-action';

/** Adds the opinion to the open workbook as a new sheet: the one thing that review writes, and only on request. */
export const addOpinionSheet: PaneAction<OpinionDraft> = {
  name: 'add-opinion-sheet',
  label: 'action.addOpinionSheet',
  isEnabled: (state, draft) => state.work.kind === 'none' && draft.isOnOpenWorkbook,
  perform: (pane, draft) =>
    withReviewParts(pane, async ({ opinionSheet }) => {
      const [opinion] = draft.opinions;
      if (!opinion) return;
      pane.update((state) => ({
        ...state,
        work: { kind: 'writing' },
        isCancelRequested: false,
        notice: null,
      }));
      const added = await awaitEditEnd(pane, () => pane.host.port.addSheet(opinionSheet(opinion)));
      const notice: Notice = added.ok
        ? {
            tone: 'success',
            text: { key: 'opinion.added', data: { sheet: added.value.name } },
            details: [{ key: 'opinion.addedHint' }],
            offersUndo: false,
          }
        : {
            tone: 'error',
            text: { key: 'opinion.notAdded' },
            details: [failureMessage(added.failure.code)],
            offersUndo: false,
          };
      pane.update((state) => ({ ...state, work: NO_WORK, isCancelRequested: false, notice }));
    }),
};
