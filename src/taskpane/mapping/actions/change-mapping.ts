import type { MappingDraft } from '../../shell/pane-state';
import { guessHeaderColumns } from '../mapping';
import type { PaneAction } from '../../shell/pane-action';

/** Another sheet, header row or column. A new header row brings new guesses for its columns. */
export const changeMapping: PaneAction<MappingDraft> = {
  name: 'change-mapping',
  label: 'action.map',
  isEnabled: (state) => state.screen.name === 'mapping',
  perform(pane, wanted) {
    pane.update((state) => {
      if (state.screen.name !== 'mapping') return state;
      const { draft: former } = state.screen;
      const sheet = state.snapshot?.sheets.find(({ name }) => name === wanted.sheet);
      const isSameRow = former.sheet === wanted.sheet && former.headerRow === wanted.headerRow;
      const columns =
        isSameRow || !sheet || wanted.headerRow === null
          ? wanted.columns
          : guessHeaderColumns(sheet, wanted.headerRow);
      return { ...state, screen: { name: 'mapping', draft: { ...wanted, columns } } };
    });
  },
};
