import { parseReference } from '../../../core/sheet/address';
import type { ListedFinding } from '../finding-groups';
import type { PaneAction } from '../../shell/pane-action';
import { selectCell } from '../../shell/actions/select-cell';

/** Opens a finding's details and selects its first cell; open details are closed again. */
export const openFinding: PaneAction<ListedFinding> = {
  name: 'open-finding',
  label: 'action.openFinding',
  isEnabled: () => true,
  async perform(pane, { key, finding }) {
    const isOpen = pane.getState().openFinding === key;
    pane.update((state) => ({
      ...state,
      openFinding: isOpen ? null : key,
      acceptingFinding: null,
    }));
    const cell = parseReference(finding.cells[0] ?? '');
    if (!isOpen && cell && selectCell.isEnabled(pane.getState(), cell)) {
      await selectCell.perform(pane, cell);
    }
  },
};
