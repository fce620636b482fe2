import type { Edit } from '../../../core/edit/edit';
import type { PaneAction } from '../../shell/pane-action';

export interface EditChoice {
  readonly edits: readonly Edit[];
  readonly isChosen: boolean;
}

/** Ticks or unticks edits in the preview. */
export const chooseEdits: PaneAction<EditChoice> = {
  name: 'choose-edits',
  label: 'action.chooseEdits',
  isEnabled: (state) => state.screen.name === 'preview' && state.work.kind === 'none',
  perform(pane, { edits, isChosen }) {
    pane.update((state) => {
      if (state.screen.name !== 'preview') return state;
      const offered = state.screen.preview.offered.map((each) =>
        edits.includes(each.edit) ? { ...each, isChosen } : each,
      );
      return {
        ...state,
        screen: { name: 'preview', preview: { ...state.screen.preview, offered } },
      };
    });
  },
};
