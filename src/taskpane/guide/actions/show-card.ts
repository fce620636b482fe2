import { selectCell } from '../../shell/actions/select-cell';
import type { PaneAction } from '../../shell/pane-action';
import { cardCell } from '../card-cell';
import type { WorkKind, WorkPlace } from '../work-place';

export interface CardChoice extends WorkPlace {
  /** What is to be done there; `null`: only to be looked at. */
  readonly kind: WorkKind | null;
  /** False where Excel is there already. */
  readonly selectsCell: boolean;
}

/** Shows the card of a row, and its cell in Excel. */
export const showCard: PaneAction<CardChoice> = {
  name: 'show-card',
  label: 'action.showCard',
  isEnabled: (state) => state.mode === 'fill' && state.result !== null,
  async perform(pane, { formId, row, kind, selectsCell }) {
    pane.update((state) => ({
      ...state,
      formId,
      screen: { name: 'guide', place: { formId, row }, kind, takesFocus: true },
    }));
    const { result } = pane.getState();
    const cell = result ? cardCell(result, { formId, row }, kind) : null;
    if (selectsCell && cell && selectCell.isEnabled(pane.getState(), cell)) {
      await selectCell.perform(pane, cell);
    }
  },
};
