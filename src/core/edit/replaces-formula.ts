import type { Edit } from './edit';

/**
 * True for the one kind of edit that may replace a formula: a target that Excel turned into one while it
 * was typed, such as `=100%` (check V12). The edit must name that very formula as what it found.
 */
export function replacesTypedFormula(edit: Edit): boolean {
  return edit.purpose === 'target-text' && edit.before.formula !== undefined;
}
