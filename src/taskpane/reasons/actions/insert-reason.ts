import { hasBlanksToFill } from '../../../core/check/reading/reason-state';
import { writeEdits } from '../../fill/write-edits';
import type { PaneAction } from '../../shell/pane-action';
import { reasonEdits } from '../reason-edits';
import { draftReason, type ReasonText } from './draft-reason';

/** Writes a reason into its cell and takes its yellow mark away. Drafts with blanks left are not written. */
export const insertReason: PaneAction<ReasonText> = {
  name: 'insert-reason',
  label: 'action.insertReason',
  isEnabled: (state, { text }) =>
    state.mode === 'fill' &&
    state.work.kind === 'none' &&
    text !== null &&
    text.trim() !== '' &&
    !hasBlanksToFill(text),
  async perform(pane, { cell, text }) {
    if (text === null) return;
    const edits = reasonEdits(pane.getState(), cell, text);
    const isWritten = await writeEdits(pane, { key: 'preview.reasonTitle' }, edits);
    if (isWritten) void draftReason.perform(pane, { cell, text: null });
  },
};
