import { RESULT_SCREEN, type MappingDraft } from '../../shell/pane-state';
import { isComplete } from '../mapping';
import { assessAgain } from '../../shell/assess-snapshot';
import { remember } from '../../shell/remember';
import type { PaneAction } from '../../shell/pane-action';

/** Remembers the columns for this workbook and reads the forms with them. */
export const saveMapping: PaneAction<MappingDraft> = {
  name: 'save-mapping',
  label: 'action.saveMapping',
  isEnabled: (state, draft) => state.work.kind === 'none' && isComplete(draft),
  async perform(pane, { sheet, headerRow, columns }) {
    if (headerRow === null) return;
    pane.update((state) => ({ ...state, screen: RESULT_SCREEN }));
    await remember(pane, (stored) => ({
      ...stored,
      mappings: [
        ...stored.mappings.filter((each) => each.sheet !== sheet || each.headerRow !== headerRow),
        { sheet, headerRow, columns },
      ],
    }));
    await assessAgain(pane);
  },
};
