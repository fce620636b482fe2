import { beginCards } from '../../guide/actions/begin-cards';
import type { PaneAction } from '../../shell/pane-action';
import { CHANGED_SINCE, readNow } from '../../shell/read-now';
import { choosesTheSame, makeAgain } from '../make-preview';
import { chosenEdits } from '../preview';
import { writeEdits } from '../write-edits';

/**
 * Writes what is ticked in the preview, then reads and checks again. What a value was computed from is read
 * once more before: where something else would be written now, that is shown instead.
 */
export const applyEdits: PaneAction = {
  name: 'apply-edits',
  label: 'action.apply',
  isEnabled: (state) =>
    state.mode === 'fill' &&
    state.work.kind === 'none' &&
    state.screen.name === 'preview' &&
    chosenEdits(state.screen.preview).length > 0,
  async perform(pane) {
    const { screen } = pane.getState();
    if (screen.name !== 'preview') return;
    const reading = await readNow(pane);
    const { result, formId } = pane.getState();
    if (reading === 'failed' || !result) return;
    let { preview } = screen;
    if (reading === 'changed') {
      const now = makeAgain(preview, result, formId, CHANGED_SINCE);
      if (!choosesTheSame(preview, now)) {
        pane.update((state) => ({ ...state, screen: { name: 'preview', preview: now } }));
        return;
      }
      preview = now;
    }
    const isWritten = await writeEdits(pane, preview.title, chosenEdits(preview));
    if (isWritten && preview.source.leadsOn) await beginCards.perform(pane, undefined);
  },
};
