import type { JournalCell } from '../core/edit/edit';
import type { WrittenCell } from './cell-write';

/** A cell that was written, as the journal keeps it. */
export function toJournalCell({ write, before, after, sheetId }: WrittenCell): JournalCell {
  return { cell: write.cell, before, after, ...(sheetId === undefined ? {} : { sheetId }) };
}
