import type { SheetCellReference } from '../../../core/sheet/address';
import { failureMessage } from '../../wording/failure-message';
import { awaitEditEnd } from '../await-edit-end';
import type { PaneAction } from '../pane-action';

/** Shows a cell in Excel; the focus stays in the pane. */
export const selectCell: PaneAction<SheetCellReference> = {
  name: 'select-cell',
  label: 'action.selectCell',
  isEnabled: (state) => state.work.kind === 'none',
  async perform(pane, cell) {
    const selected = await awaitEditEnd(pane, () => pane.host.port.select(cell));
    if (selected.ok) return;
    const { code } = selected.failure;
    const { snapshot } = pane.getState();
    const isHidden = snapshot?.sheets.some(
      ({ name, visibility }) => name === cell.sheet && visibility !== 'visible',
    );
    pane.update((state) => ({
      ...state,
      isCancelRequested: false,
      notice: {
        tone: 'warning',
        text: { key: 'notice.notSelected', data: { ...cell } },
        details: [
          isHidden
            ? { key: 'notice.sheetHidden', data: { sheet: cell.sheet } }
            : failureMessage(code),
        ],
        offersUndo: false,
      },
    }));
  },
};
