import type { PaneAction } from '../pane-action';

/** Stops reading, checking or waiting; nothing that was already concluded is lost. */
export const cancelWork: PaneAction = {
  name: 'cancel-work',
  label: 'action.cancel',
  isEnabled: ({ work }) => work.kind !== 'none' && work.kind !== 'writing',
  perform(pane) {
    pane.update((state) => ({ ...state, isCancelRequested: true }));
  },
};
