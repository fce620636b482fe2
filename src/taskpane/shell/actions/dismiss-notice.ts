import type { PaneAction } from '../pane-action';

export const dismissNotice: PaneAction = {
  name: 'dismiss-notice',
  label: 'action.dismiss',
  isEnabled: (state) => state.notice !== null,
  perform(pane) {
    pane.update((state) => ({ ...state, notice: null }));
  },
};
