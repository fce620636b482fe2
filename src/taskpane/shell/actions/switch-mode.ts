import type { Mode } from '../pane-state';
import { RESULT_SCREEN } from '../pane-state';
import type { PaneAction } from '../pane-action';

/** Between 填报 and 审核; an open preview is left, so that nothing can be written in review. */
export const switchMode: PaneAction<Mode> = {
  name: 'switch-mode',
  label: 'action.switchMode',
  isEnabled: (state, mode) => state.mode !== mode && state.work.kind !== 'writing',
  perform(pane, mode) {
    pane.update((state) => ({
      ...state,
      mode,
      screen: RESULT_SCREEN,
      acceptingFinding: null,
      notice: null,
    }));
  },
};
