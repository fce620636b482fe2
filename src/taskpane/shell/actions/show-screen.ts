import type { Screen } from '../pane-state';
import type { PaneAction } from '../pane-action';

/** Opens settings, a check's page, the list of forms …, or goes back to the result. */
export const showScreen: PaneAction<Screen> = {
  name: 'show-screen',
  label: 'action.back',
  isEnabled: (state) => state.work.kind !== 'writing',
  perform(pane, screen) {
    pane.update((state) => ({ ...state, screen }));
  },
};
