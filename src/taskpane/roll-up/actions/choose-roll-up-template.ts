import { isJudged } from '../../../core/form/kinds';
import { withReviewParts } from '../../review/with-review-parts';
import { NO_WORK } from '../../shell/pane-state';
import type { PaneAction } from '../../shell/pane-action';
import { changeRollUp } from '../change-roll-up';
import { readUnit } from '../read-units';

/** The form of the region whose blank cells will be filled. */
export const chooseRollUpTemplate: PaneAction<File> = {
  name: 'choose-roll-up-template',
  label: 'action.chooseFiles',
  isEnabled: ({ screen, work }) => screen.name === 'roll-up' && work.kind === 'none',
  perform: (pane, file) =>
    withReviewParts(pane, async (parts) => {
      pane.update((state) => ({ ...state, notice: null, isCancelRequested: false }));
      const template = await readUnit(pane, parts, file, { done: 0, total: 1 });
      pane.update((state) => ({ ...state, work: NO_WORK, isCancelRequested: false }));
      if (template === 'cancelled') return;
      if (template === 'unusable' || !template.forms.some(({ form }) => isJudged(form))) {
        pane.update((state) => ({
          ...state,
          notice: {
            tone: 'error',
            text: { key: 'rollUp.notATemplate', data: { name: file.name } },
            details: [],
            offersUndo: false,
          },
        }));
        return;
      }
      changeRollUp(pane, parts, { template });
    }),
};
