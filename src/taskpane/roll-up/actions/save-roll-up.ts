import { withReviewParts } from '../../review/with-review-parts';
import { NO_WORK } from '../../shell/pane-state';
import type { PaneAction } from '../../shell/pane-action';
import { offerFile } from '../../shell/offer-file';
import { fillPlaceholders } from '../../../core/words/fill-text';
import { rollUpOnScreen } from '../change-roll-up';
import { baseName } from '../roll-up-draft';
import { rollUpWording } from '../roll-up-words';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Fills a copy of the template and offers it for saving; the chosen file itself stays as it is. */
export const saveRollUp: PaneAction = {
  name: 'save-roll-up',
  label: 'action.saveResult',
  isEnabled: ({ screen, work }) =>
    screen.name === 'roll-up' &&
    work.kind === 'none' &&
    (screen.draft.result?.edits.length ?? 0) > 0,
  perform: (pane) =>
    withReviewParts(pane, async ({ FilePort }) => {
      const { template, result } = rollUpOnScreen(pane);
      if (!template || !result) return;
      pane.update((state) => ({ ...state, notice: null, work: { kind: 'making-output' } }));
      const port = new FilePort(template.name, template.bytes);
      const applied = await port.apply(result.edits);
      pane.update((state) => ({ ...state, work: NO_WORK }));
      if (!applied.ok || applied.value.refused.length > 0) {
        pane.update((state) => ({
          ...state,
          notice: {
            tone: 'error',
            text: { key: 'rollUp.notWritten', data: { name: template.name } },
            details: [],
            offersUndo: false,
          },
        }));
        return;
      }
      const { savedName } = rollUpWording[pane.getState().language];
      offerFile(
        pane,
        fillPlaceholders(savedName, { base: baseName(template.name) }),
        XLSX,
        port.bytes(),
      );
    }),
};
