import type { SheetCellReference } from '../../../core/sheet/address';
import { formChosen } from '../../shell/actions/choose-form';
import type { PaneAction } from '../../shell/pane-action';
import type { PaneState } from '../../shell/pane-state';
import { placeOfCell } from '../cell-place';

/**
 * The pane shows what is selected in Excel: the card of a row, the form of a sheet. The focus stays in Excel,
 * and screens on which something is being chosen stay as they are.
 */
export const followSelection: PaneAction<SheetCellReference> = {
  name: 'follow-selection',
  label: 'action.showCard',
  isEnabled: ({ result, work, screen }) =>
    result !== null &&
    work.kind !== 'writing' &&
    (screen.name === 'result' || screen.name === 'guide'),
  perform(pane, cell) {
    pane.update((state) => followed(state, cell));
  },
};

function followed(state: PaneState, cell: SheetCellReference): PaneState {
  const { result, screen, formId, mode } = state;
  const place = result && placeOfCell(result, cell, formId);
  if (!result || !place) return state;
  const isOtherForm = place.formId !== formId;
  const former = result.forms.find(({ form }) => form.id === formId);
  const isOtherSheet = former !== undefined && former.form.sheet !== cell.sheet;
  // a tab was clicked: its form is wanted, not the row on which the selection happens to stand
  const showsCard =
    mode === 'fill' && place.row !== null && !(isOtherSheet && screen.name === 'result');
  if (showsCard) {
    const isShown = screen.name === 'guide' && !isOtherForm && screen.place?.row === place.row;
    return isShown
      ? state
      : {
          ...state,
          formId: place.formId,
          acceptingFinding: null,
          screen: { name: 'guide', place, kind: null, takesFocus: false },
        };
  }
  return isOtherForm && screen.name === 'result'
    ? { ...state, ...formChosen(place.formId) }
    : state;
}
