import { toCellState } from '../../../core/edit/cell-state';
import type { Edit } from '../../../core/edit/edit';
import { cellAt } from '../../../core/sheet/cell-at';
import { parseAddress } from '../../../core/sheet/address';
import { writeEdits } from '../../fill/write-edits';
import { draftReason, type ReasonText } from './draft-reason';
import type { PaneAction } from '../../shell/pane-action';

/** Writes a reason into its cell. */
export const insertReason: PaneAction<ReasonText> = {
  name: 'insert-reason',
  label: 'action.insertReason',
  isEnabled: (state, { text }) =>
    state.mode === 'fill' && state.work.kind === 'none' && text !== null && text.trim() !== '',
  async perform(pane, { cell, text }) {
    const { snapshot } = pane.getState();
    const position = parseAddress(cell.address);
    const sheet = snapshot?.sheets.find(({ name }) => name === cell.sheet);
    if (!sheet || !position || text === null) return;
    const edit: Edit = {
      cell,
      before: toCellState(cellAt(sheet, position)),
      change: { kind: 'text', value: text.trim() },
      purpose: 'reason-draft',
      safety: 'review',
    };
    const isWritten = await writeEdits(pane, { key: 'preview.reasonTitle' }, [edit]);
    if (isWritten) void draftReason.perform(pane, { cell, text: null });
  },
};
