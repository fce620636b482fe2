import { firstDirection, type BatchColumn } from '../batch';
import type { PaneAction } from '../../shell/pane-action';

/** Sorts the table of checked files; the same column again turns the order round. */
export const sortBatch: PaneAction<BatchColumn> = {
  name: 'sort-batch',
  label: 'action.sortBatch',
  isEnabled: (state) => state.batch !== null,
  perform(pane, column) {
    pane.update((state) => {
      if (!state.batch) return state;
      const { sort } = state.batch;
      const isDescending = sort.column === column ? !sort.isDescending : firstDirection(column);
      return { ...state, batch: { ...state.batch, sort: { column, isDescending } } };
    });
  },
};
