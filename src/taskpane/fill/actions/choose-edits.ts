import type { Edit } from '../../../core/edit/edit';
import type { PaneAction } from '../../shell/pane-action';
import { chooseAmong } from '../preview';

export interface EditChoice {
  readonly edits: readonly Edit[];
  readonly isChosen: boolean;
}

/** Ticks or unticks edits in the preview; totals follow. */
export const chooseEdits: PaneAction<EditChoice> = {
  name: 'choose-edits',
  label: 'action.chooseEdits',
  isEnabled: (state) => state.screen.name === 'preview' && state.work.kind === 'none',
  perform(pane, { edits, isChosen }) {
    pane.update((state) => {
      const { screen, result } = state;
      if (screen.name !== 'preview' || !result) return state;
      const preview = chooseAmong(screen.preview, edits, isChosen, result);
      return { ...state, screen: { name: 'preview', preview } };
    });
  },
};
