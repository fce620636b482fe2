import type { RowFilter } from '../state/pane-state';
import type { PaneAction } from './pane-action';

/** Chooses which rows the score table shows. */
export const filterRows: PaneAction<RowFilter> = {
  name: 'filter-rows',
  label: 'action.filter',
  isEnabled: () => true,
  perform(pane, rowFilter) {
    pane.update((state) => ({ ...state, rowFilter }));
  },
};
