import type { RowFilter } from '../../shell/pane-state';
import type { PaneAction } from '../../shell/pane-action';

/** Chooses which rows the score table shows. */
export const filterRows: PaneAction<RowFilter> = {
  name: 'filter-rows',
  label: 'action.filter',
  isEnabled: () => true,
  perform(pane, rowFilter) {
    pane.update((state) => ({ ...state, rowFilter }));
  },
};
