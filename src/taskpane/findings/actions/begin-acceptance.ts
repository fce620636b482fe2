import type { PaneAction } from '../../shell/pane-action';

/** Opens or closes the field for the reason; by the finding's key. */
export const beginAcceptance: PaneAction<string | null> = {
  name: 'begin-acceptance',
  label: 'action.accept',
  isEnabled: (state) => state.mode === 'fill' && state.work.kind === 'none',
  perform(pane, key) {
    pane.update((state) => ({ ...state, acceptingFinding: key }));
  },
};
