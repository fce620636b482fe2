import type { PaneAction } from '../../shell/pane-action';

/** Goes to the rows that wait for a decision. */
export const showOpenRows: PaneAction = {
  name: 'show-open-rows',
  label: 'rows.open',
  isEnabled: (state) => state.result !== null,
  perform(pane) {
    pane.update((state) => ({ ...state, fillTab: 'scores', rowFilter: 'open' }));
  },
};
