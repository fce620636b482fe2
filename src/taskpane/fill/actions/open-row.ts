import type { SheetCellReference } from '../../../core/sheet/address';
import type { PaneAction } from '../../shell/pane-action';
import { selectCell } from '../../shell/actions/select-cell';

export interface RowChoice {
  readonly key: string;
  /** The cell to show in Excel, where the row has one. */
  readonly cell: SheetCellReference | null;
}

/** Opens the arithmetic of a score row and selects its cell. */
export const openRow: PaneAction<RowChoice> = {
  name: 'open-row',
  label: 'action.openFinding',
  isEnabled: () => true,
  async perform(pane, { key, cell }) {
    const isOpen = pane.getState().openRow === key;
    pane.update((state) => ({ ...state, openRow: isOpen ? null : key }));
    if (!isOpen && cell && selectCell.isEnabled(pane.getState(), cell)) {
      await selectCell.perform(pane, cell);
    }
  },
};
