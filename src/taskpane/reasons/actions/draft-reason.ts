import { toReference } from '../../../core/sheet/address';
import type { SheetCellReference } from '../../../core/sheet/address';
import { withoutKey } from '../../shell/without-key';
import type { PaneAction } from '../../shell/pane-action';

export interface ReasonText {
  readonly cell: SheetCellReference;
  /** `null` drops what was being written. */
  readonly text: string | null;
}

/** Keeps a reason that is being written in the pane; the sheet is not touched. */
export const draftReason: PaneAction<ReasonText> = {
  name: 'draft-reason',
  label: 'action.draftReason',
  isEnabled: (state) => state.mode === 'fill',
  perform(pane, { cell, text }) {
    const reference = toReference(cell);
    pane.update((state) => ({
      ...state,
      reasonDrafts:
        text === null
          ? withoutKey(state.reasonDrafts, reference)
          : { ...state.reasonDrafts, [reference]: text },
    }));
  },
};
