/** What a preview offers, from a list of edits. */
import type { CellState, Edit } from '../../core/edit/edit';
import type { ManualFill } from '../../core/score/fill-plan';
import type { SheetCell } from '../../core/sheet/snapshot';
import type { Message } from '../wording/words';
import type { Preview } from '../shell/pane-state';

/** Safe edits are ticked, the others wait for a yes. */
export function offerEdits(
  title: Message,
  edits: readonly Edit[],
  manual: readonly ManualFill[],
): Preview {
  const offered = edits.map((edit) => ({ edit, isChosen: edit.safety === 'safe' }));
  return { title, offered, manual };
}

export function chosenEdits(preview: Preview): readonly Edit[] {
  return preview.offered.filter(({ isChosen }) => isChosen).map(({ edit }) => edit);
}

/** What a cell holds, as an edit's `before`. */
export function stateOfCell(content: SheetCell | null): CellState {
  return {
    value: content?.value ?? null,
    ...(content?.formula === undefined ? {} : { formula: content.formula }),
    ...(content?.numberFormat === undefined ? {} : { numberFormat: content.numberFormat }),
  };
}
