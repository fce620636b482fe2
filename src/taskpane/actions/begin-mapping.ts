import type { UnreadableTable } from '../../core/form/form';
import type { MappingDraft } from '../state/pane-state';
import { guessHeaderColumns } from '../state/mapping';
import type { PaneAction } from './pane-action';

/** Opens the mapping by hand, for a table that could not be read or (`null`) for any sheet. */
export const beginMapping: PaneAction<UnreadableTable | null> = {
  name: 'begin-mapping',
  label: 'action.map',
  isEnabled: (state) => state.work.kind === 'none' && state.snapshot !== null,
  perform(pane, table) {
    const { snapshot } = pane.getState();
    const sheet = table
      ? snapshot?.sheets.find(({ name }) => name === table.sheet)
      : snapshot?.sheets.find(({ rows }) => rows.length > 0);
    if (!sheet) return;
    const headerRow = table ? table.range.row : null;
    const draft: MappingDraft = {
      sheet: sheet.name,
      headerRow,
      columns: headerRow === null ? {} : guessHeaderColumns(sheet, headerRow),
    };
    pane.update((state) => ({ ...state, screen: { name: 'mapping', draft } }));
  },
};
