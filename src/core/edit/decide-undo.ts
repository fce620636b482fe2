/**
 * The rules by which a written cell is put back or left alone: one place for Excel, files and tests.
 * docs/decisions/refusals.md says why they are as they are.
 */
import { GENERAL_FORMAT, isSameContent, isSameFill, isSameFormat } from './cell-state';
import type { CellTarget, FoundCell } from './cell-target';
import type { JournalCell, RefusalCause } from './edit';

/** Only what the entry changed concerns undo; a colour of the user's own beside our score does not. */
export interface ChangedAspects {
  readonly content: boolean;
  readonly format: boolean;
  readonly fill: boolean;
}

export function changedAspects({ before, after }: JournalCell): ChangedAspects {
  return {
    content: !isSameContent(before, after),
    format: !isSameFormat(before, after),
    fill: !isSameFill(before, after),
  };
}

export type UndoDecision =
  | { readonly kind: 'restore'; readonly target: CellTarget }
  /** The cell holds its old content already: an earlier undo was interrupted, or the write never arrived. */
  | { readonly kind: 'restored' }
  | { readonly kind: 'refused'; readonly cause: RefusalCause };

export function decideUndo(journalCell: JournalCell, found: FoundCell): UndoDecision {
  const { before, after } = journalCell;
  const { state, obstacle } = found;
  const changed = changedAspects(journalCell);
  const isBack =
    (!changed.content || isSameContent(state, before)) &&
    // somebody's own format stays
    (!changed.format || !isSameFormat(state, after)) &&
    (!changed.fill || isSameFill(state, before));
  if (isBack) return { kind: 'restored' };
  const isOurs =
    (!changed.content || isSameContent(state, after) || isSameContent(state, before)) &&
    (!changed.fill || isSameFill(state, after) || isSameFill(state, before));
  if (!isOurs) return { kind: 'refused', cause: 'changed-since' };
  if (obstacle !== null) return { kind: 'refused', cause: obstacle };
  const { value, formula } = before;
  return {
    kind: 'restore',
    target: {
      ...(changed.content
        ? { content: formula === undefined ? { value } : { value, formula } }
        : {}),
      ...(changed.format && isSameFormat(state, after)
        ? { numberFormat: before.numberFormat ?? GENERAL_FORMAT }
        : {}),
      ...(changed.fill ? { fill: before.fill?.toUpperCase() ?? null } : {}),
    },
  };
}
