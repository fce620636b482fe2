import { RESULT_SCREEN } from '../pane-state';
import type { PaneAction } from '../pane-action';

/** Shows one form, by its id. */
export const chooseForm: PaneAction<string> = {
  name: 'choose-form',
  label: 'action.chooseForm',
  isEnabled: (state, id) => state.result?.forms.some(({ form }) => form.id === id) ?? false,
  perform(pane, formId) {
    pane.update((state) => ({
      ...state,
      formId,
      screen: RESULT_SCREEN,
      openFinding: null,
      acceptingFinding: null,
      openRow: null,
      fullGroups: [],
    }));
  },
};
