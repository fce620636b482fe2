/**
 * The rules by which an edit is written or refused: one place for Excel, files, previews and tests.
 * docs/decisions/refusals.md says why they are as they are.
 */
import { GENERAL_FORMAT, isSameContent, TEXT_FORMAT } from './cell-state';
import type { CellTarget, FoundCell } from './cell-target';
import type { CellChange, CellState, Edit, RefusalCause, RefusedEdit } from './edit';
import type { SheetInputs } from './sheet-inputs';

/** Excel takes no longer text into a cell, and repairs files that hold one. */
export const LONGEST_TEXT = 32767;

/** What becomes of the edits of one cell. */
export interface EditDecision {
  /** In order; a later one may rest on what an earlier one leaves. */
  readonly accepted: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
  /** Of all accepted edits together; `null` when there is none. */
  readonly target: CellTarget | null;
}

/**
 * `edits`: all of one cell, in the order in which they are to be applied.
 *
 * @param inputs the sheet of the cell; learns what is accepted
 */
export function decideEdits(
  edits: readonly Edit[],
  found: FoundCell,
  inputs: SheetInputs,
): EditDecision {
  const { state } = found;
  const accepted: Edit[] = [];
  const refused: RefusedEdit[] = [];
  let target: CellTarget = {};
  let expected = state;
  for (const edit of edits) {
    const cause = refusalOf(edit, found, expected);
    if (cause !== null) {
      refused.push({ edit, cause, found: state });
      continue;
    }
    const input = inputs.changedInput(edit);
    if (input !== null) {
      refused.push({ edit, cause: 'input-changed', found: state, input });
      continue;
    }
    accepted.push(edit);
    const part = targetOf(edit.change, state);
    target = { ...target, ...part };
    if (part.content) {
      expected = part.content;
      inputs.note(edit.cell.address, part.content.value);
    }
  }
  return { accepted, refused, target: accepted.length > 0 ? target : null };
}

/** `expected`: what earlier edits of the batch leave in the cell. */
function refusalOf(
  edit: Edit,
  { state, obstacle }: FoundCell,
  expected: CellState,
): RefusalCause | null {
  const impossible = impossibilityOf(edit.change);
  if (impossible !== null) return impossible;
  if (obstacle === 'merged-away') return obstacle;
  const isAsRead = isSameContent(edit.before, state) || isSameContent(edit.before, expected);
  if (state.formula !== undefined && !(isAsRead && replacesTypedFormula(edit))) return 'formula';
  if (obstacle !== null) return obstacle;
  return isAsRead ? null : 'changed-since';
}

/** What no cell of any workbook can hold. */
function impossibilityOf(change: CellChange): RefusalCause | null {
  switch (change.kind) {
    case 'number':
      return isFinite(change.value) ? null : 'host-refused';
    case 'text':
      return change.value.length <= LONGEST_TEXT ? null : 'too-long';
    case 'fill':
      return null;
  }
}

/**
 * True for the one kind of edit that may replace a formula: a target that Excel turned into one while it
 * was typed, such as `=100%` (check V12). The edit must name that very formula as what it found.
 */
function replacesTypedFormula({ purpose, before }: Edit): boolean {
  return purpose === 'target-text' && before.formula !== undefined;
}

function targetOf(change: CellChange, found: CellState): CellTarget {
  switch (change.kind) {
    case 'fill':
      return { fill: change.color === null ? null : change.color.toUpperCase() };
    case 'text':
      return { content: { value: change.value.replace(/\r\n?/g, '\n') } };
    case 'number': {
      // a number entered into a text cell would become text, at the latest when somebody edits it
      const isText = found.numberFormat === TEXT_FORMAT;
      const format = change.numberFormat ?? (isText ? GENERAL_FORMAT : undefined);
      const content = { value: change.value };
      return format === undefined ? { content } : { content, numberFormat: format };
    }
  }
}
