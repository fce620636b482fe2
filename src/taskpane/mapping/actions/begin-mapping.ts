import type { Form, UnreadableTable } from '../../../core/form/form';
import { columnsReadFrom, guessHeaderColumns, headerRowOf } from '../mapping';
import type { MappingDraft, PaneState } from '../../shell/pane-state';
import type { PaneAction } from '../../shell/pane-action';

/** What is mapped: a table that could not be read, a form that was read without a column, or (`null`) any sheet. */
export type MappingSubject = UnreadableTable | Form | null;

/** Opens the mapping by hand, with what is known of the columns already. */
export const beginMapping: PaneAction<MappingSubject> = {
  name: 'begin-mapping',
  label: 'action.map',
  isEnabled: (state) => state.work.kind === 'none' && state.snapshot !== null,
  perform(pane, subject) {
    const draft = draftOf(pane.getState(), subject);
    if (draft) pane.update((state) => ({ ...state, screen: { name: 'mapping', draft } }));
  },
};

function draftOf({ snapshot }: PaneState, subject: MappingSubject): MappingDraft | null {
  const sheet = subject
    ? snapshot?.sheets.find(({ name }) => name === subject.sheet)
    : snapshot?.sheets.find(({ rows }) => rows.length > 0);
  if (!sheet) return null;
  if (!subject) return { sheet: sheet.name, headerRow: null, columns: {} };
  if ('columns' in subject) {
    const columns = columnsReadFrom(subject);
    return { sheet: sheet.name, headerRow: headerRowOf(subject), columns };
  }
  const headerRow = subject.range.row;
  return { sheet: sheet.name, headerRow, columns: guessHeaderColumns(sheet, headerRow) };
}
