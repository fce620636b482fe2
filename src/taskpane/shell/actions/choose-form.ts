import { toAddress } from '../../../core/sheet/address';
import { RESULT_SCREEN, type PaneState } from '../pane-state';
import type { PaneAction } from '../pane-action';
import { selectCell } from './select-cell';

/** What follows in the state when another form is at hand. */
export function formChosen(formId: string): Partial<PaneState> {
  return { formId, openFinding: null, acceptingFinding: null, openRow: null, fullGroups: [] };
}

/** Shows one form, by its id, and its sheet in Excel where that is visible. */
export const chooseForm: PaneAction<string> = {
  name: 'choose-form',
  label: 'action.chooseForm',
  isEnabled: (state, id) => state.result?.forms.some(({ form }) => form.id === id) ?? false,
  async perform(pane, formId) {
    pane.update((state) => ({ ...state, ...formChosen(formId), screen: RESULT_SCREEN }));
    const state = pane.getState();
    const form = state.result?.forms.find((each) => each.form.id === formId)?.form;
    if (!form || form.isHidden) return;
    const { sheet, title, range } = form;
    const cell = { sheet, address: title?.address ?? toAddress(range) };
    if (selectCell.isEnabled(state, cell)) await selectCell.perform(pane, cell);
  },
};
