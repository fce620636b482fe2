/** Edits as the pane makes them, written short. */
import type {
  CellState,
  Edit,
  EditPurpose,
  JournalEntry,
  JournalCell,
} from '../../src/core/edit/edit';

export const BLANK: CellState = { value: null };

export function edit(
  reference: string,
  change: Edit['change'],
  before: CellState = BLANK,
  purpose: EditPurpose = 'score',
): Edit {
  const [sheet = '', address = ''] = reference.split('!');
  return { cell: { sheet, address }, before, change, purpose, safety: 'safe' };
}

export function score(reference: string, value: number, before: CellState = BLANK): Edit {
  return edit(reference, { kind: 'number', value }, before);
}

export function text(reference: string, value: string, before: CellState = BLANK): Edit {
  return edit(reference, { kind: 'text', value }, before, 'reason-draft');
}

export function flag(reference: string, color: string | null, before: CellState = BLANK): Edit {
  return edit(reference, { kind: 'fill', color }, before, 'reason-flag');
}

export function entry(cells: readonly JournalCell[]): JournalEntry {
  return { id: 1, time: '2026-01-05T08:00:00Z', title: '填写得分', cells };
}
