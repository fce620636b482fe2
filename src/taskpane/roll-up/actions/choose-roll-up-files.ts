import type { FormSource } from '../../../core/review/form-source';
import { chosenName } from '../../batch/workbook-files';
import { withReviewParts } from '../../review/with-review-parts';
import { NO_WORK } from '../../shell/pane-state';
import type { PaneAction } from '../../shell/pane-action';
import { changeRollUp, rollUpOnScreen } from '../change-roll-up';
import { readUnit } from '../read-units';

/** The forms that the units sent. The template may lie among them: it is no unit's. */
export const chooseRollUpFiles: PaneAction<readonly File[]> = {
  name: 'choose-roll-up-files',
  label: 'action.chooseFiles',
  isEnabled: ({ screen, work }) =>
    screen.name === 'roll-up' && screen.draft.template !== null && work.kind === 'none',
  perform: (pane, files) =>
    withReviewParts(pane, async (parts) => {
      const { template } = rollUpOnScreen(pane);
      const units = files.filter((file) => chosenName(file) !== template?.name);
      const sources: FormSource[] = [];
      const unusable: string[] = [];
      pane.update((state) => ({ ...state, notice: null, isCancelRequested: false }));
      let isComplete = true;
      for (const [done, file] of units.entries()) {
        const read = await readUnit(pane, parts, file, { done, total: units.length });
        if (read === 'cancelled') {
          isComplete = false;
          break;
        }
        if (read === 'unusable') unusable.push(chosenName(file));
        else sources.push(...read.forms.map((assessed) => ({ file: read.name, assessed })));
      }
      pane.update((state) => ({ ...state, work: NO_WORK, isCancelRequested: false }));
      // half of the units would give a total that looks whole
      if (!isComplete) return;
      const read = units.length - unusable.length;
      changeRollUp(pane, parts, { files: { sources, read, unusable } });
    }),
};
