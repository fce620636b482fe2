import { chosenEdits } from '../preview';
import { writeEdits } from '../write-edits';
import type { PaneAction } from '../../shell/pane-action';

/** Writes what is ticked in the preview, then reads and checks again. */
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
    await writeEdits(pane, screen.preview.title, chosenEdits(screen.preview));
  },
};
