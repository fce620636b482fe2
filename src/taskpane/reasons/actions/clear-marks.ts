import { writeEdits } from '../../fill/write-edits';
import type { PaneAction } from '../../shell/pane-action';
import { standingMarks, unmarkEdits } from '../reason-marks';

/** Takes all yellow marks away and leaves every text alone. */
export const clearMarks: PaneAction = {
  name: 'clear-marks',
  label: 'action.clearMarks',
  isEnabled: (state) =>
    state.mode === 'fill' &&
    state.work.kind === 'none' &&
    state.snapshot !== null &&
    standingMarks(state.stored.journal).length > 0,
  async perform(pane) {
    const { snapshot, stored } = pane.getState();
    if (!snapshot) return;
    await writeEdits(pane, { key: 'preview.marksTitle' }, unmarkEdits(stored.journal, snapshot));
  },
};
