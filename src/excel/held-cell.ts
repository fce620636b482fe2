/** Compares what a cell holds with what was to be written, and tells our part of a change from others'. */
import {
  isSameContent,
  isSameFill,
  isSameFormat,
  isSameValue,
  toCellState,
} from '../core/edit/cell-state';
import type { CellTarget } from '../core/edit/cell-target';
import type { CellState } from '../core/edit/edit';

function holdsContent(found: CellState, { value, formula }: CellState): boolean {
  // Excel may spell a formula differently
  if (formula !== undefined) return found.formula !== undefined;
  return found.formula === undefined && isSameValue(found.value, value);
}

export function holds(found: CellState, { content, fill }: CellTarget): boolean {
  if (content && !holdsContent(found, content)) return false;
  return fill === undefined || isSameFill(found, toCellState({ fill }));
}

/** What of a cell's change is the add-in's. */
interface OwnAspects {
  readonly content: boolean;
  readonly format: boolean;
  readonly fill: boolean;
}

/**
 * After a batch that Excel did not finish: an aspect is ours where it changed and is what was wanted.
 * Excel may give a cell a format of its own with the content that is entered.
 */
function ownAspects(before: CellState, wanted: CellTarget, found: CellState): OwnAspects {
  const { content, numberFormat, fill } = wanted;
  const isContentOurs =
    content !== undefined && !isSameContent(found, before) && holdsContent(found, content);
  const isWantedFormat =
    numberFormat !== undefined && isSameFormat(found, toCellState({ numberFormat }));
  return {
    content: isContentOurs,
    format: !isSameFormat(found, before) && (isContentOurs || isWantedFormat),
    fill:
      fill !== undefined && !isSameFill(found, before) && isSameFill(found, toCellState({ fill })),
  };
}

/** `found` as it would be without our part of the change; `null` when none of it is ours. */
export function withoutOwnPart(
  before: CellState,
  wanted: CellTarget,
  found: CellState,
): CellState | null {
  const own = ownAspects(before, wanted, found);
  if (!own.content && !own.format && !own.fill) return null;
  return composed(before, found, own);
}

/**
 * What stood in a cell before the add-in first touched it, where it was read once more just before
 * the write: what changed since it was `seen` is somebody else's and counts, what did not is as `before`.
 */
export function originBefore(before: CellState, seen: CellState, last: CellState): CellState {
  return composed(before, last, {
    content: isSameContent(last, seen),
    format: isSameFormat(last, seen),
    fill: isSameFill(last, seen),
  });
}

/** Aspects of `first` where `takes` says so, of `second` elsewhere. */
function composed(first: CellState, second: CellState, takes: OwnAspects): CellState {
  const { value, formula } = takes.content ? first : second;
  return toCellState({
    value,
    formula,
    numberFormat: (takes.format ? first : second).numberFormat,
    fill: (takes.fill ? first : second).fill,
  });
}

/** The state a cell would have after the write. */
export function intendedState(
  before: CellState,
  { content, numberFormat, fill }: CellTarget,
): CellState {
  const { value, formula } = content ?? before;
  return toCellState({
    value,
    formula,
    numberFormat: numberFormat ?? before.numberFormat,
    fill: fill === undefined ? before.fill : fill,
  });
}
