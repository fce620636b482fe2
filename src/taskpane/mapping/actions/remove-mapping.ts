import type { ColumnMapping } from '../../../core/form/form';
import { assessAgain } from '../../shell/assess-snapshot';
import { remember } from '../../shell/remember';
import type { PaneAction } from '../../shell/pane-action';

/** Forgets columns that were mapped by hand. */
export const removeMapping: PaneAction<ColumnMapping> = {
  name: 'remove-mapping',
  label: 'action.remove',
  isEnabled: (state) => state.work.kind === 'none',
  async perform(pane, mapping) {
    await remember(pane, (stored) => ({
      ...stored,
      mappings: stored.mappings.filter(
        ({ sheet, headerRow }) => sheet !== mapping.sheet || headerRow !== mapping.headerRow,
      ),
    }));
    await assessAgain(pane);
  },
};
