/** Labels beside values, above and below the indicator table. */
import { normalise } from '../sheet/text';
import { bareLabel } from './bare-label';
import type { ClosingPart, FormCell, HeadField, LabelledCell } from './form';
import {
  closingPartLabels,
  footerLabels,
  footerOpenings,
  goalLabels,
  gradeLabels,
  headLabels,
  otherLabels,
  plainTotalLabels,
  REASONS_LABEL,
  signatureLabels,
  subtotalLabels,
  sumLabels,
  totalLabels,
  yearlyTotalLabels,
} from './label-names';
import type { GridCell, SheetGrid } from './sheet-grid';

const fieldByLabel: ReadonlyMap<string, HeadField> = (() => {
  const fields = new Map<string, HeadField>();
  for (const field of Object.keys(headLabels) as HeadField[]) {
    for (const label of headLabels[field]) fields.set(label, field);
  }
  return fields;
})();

/** The head field that a bare label names, or `null`. */
export const headFieldOf = (bare: string): HeadField | null => fieldByLabel.get(bare) ?? null;

const partByLabel: ReadonlyMap<string, ClosingPart> = new Map(
  (Object.keys(closingPartLabels) as (keyof typeof closingPartLabels)[]).flatMap((part) =>
    closingPartLabels[part].map((label): [string, ClosingPart] => [label, part]),
  ),
);

/** Conclusion, problems, measures or common reasons of the form itself, or `null`. */
export const closingPartOf = (bare: string): ClosingPart | null =>
  partByLabel.get(bare) ?? (REASONS_LABEL.test(bare) ? 'reasons' : null);

function isOneOf(names: readonly string[]): (bare: string) => boolean {
  const known = new Set(names);
  return (bare) => known.has(bare);
}

export const isExpectedGoal = isOneOf(goalLabels.expected);
export const isAchievedGoal = isOneOf(goalLabels.achieved);
export const isGradeLabel = isOneOf(gradeLabels);

/** Any text that is known to be a label, so that it is never taken for the value of another one. */
export const isKnownLabel = isOneOf([
  ...Array.from(fieldByLabel.keys()),
  ...goalLabels.expected,
  ...goalLabels.achieved,
  ...gradeLabels,
  ...otherLabels,
  ...signatureLabels,
  ...yearlyTotalLabels,
  ...plainTotalLabels,
]);

export type ClosingLabel = 'total' | 'sum' | 'subtotal';

const closingByLabel: ReadonlyMap<string, ClosingLabel> = new Map<string, ClosingLabel>([
  ...totalLabels.map((label): [string, ClosingLabel] => [label, 'total']),
  ...sumLabels.map((label): [string, ClosingLabel] => [label, 'sum']),
  ...subtotalLabels.map((label): [string, ClosingLabel] => [label, 'subtotal']),
]);

const CLOSING_WORDS = /[总合小共累成得]/;

/** 总分, 合计, 小计, also with a weight behind: `总分（100分）`. Takes normalised text. */
export function closingLabelOf(label: string): ClosingLabel | null {
  if (!CLOSING_WORDS.test(label)) return null;
  return closingByLabel.get(bareLabel(label).replace(/\d{1,4}分?$/, '')) ?? null;
}

const isFooterLabel = isOneOf(footerLabels);
const footerFirst = new Set(footerOpenings.map((opening) => opening.charAt(0)));

/** Notes, signatures and conclusions below the table. Takes normalised text. */
export function isFooter(label: string): boolean {
  if (label === '') return false;
  const bare = bareLabel(label);
  if (isFooterLabel(bare) || REASONS_LABEL.test(bare)) return true;
  const start = label.replace(/^[*\d.、(]+/, '');
  return (
    footerFirst.has(start.charAt(0)) &&
    footerOpenings.some((opening) => start.indexOf(opening) === 0)
  );
}

/** A label and value typed into one cell: `项目名称：某某`. */
export interface InlineLabel {
  readonly bare: string;
  readonly value: string;
}

const NO_LABELS: readonly InlineLabel[] = [];

/** The labels with colon inside one cell; wide gaps and line breaks separate them. */
export function inlineLabels(text: string): readonly InlineLabel[] {
  if (text.indexOf('：') < 0 && text.indexOf(':') < 0) return NO_LABELS;
  const found: InlineLabel[] = [];
  for (const piece of text.split(/\s{2,}|\n|\t/)) {
    const part = piece.replace(/^\s*其中[:：]/, '');
    const at = part.search(/[:：]/);
    if (at <= 0) continue;
    found.push({ bare: bareLabel(normalise(part.slice(0, at))), value: part.slice(at + 1).trim() });
  }
  return found;
}

/** The label's cell with the text behind its colon as value. */
export function inlineValue(grid: SheetGrid, cell: GridCell, value: string): LabelledCell {
  const label = grid.toFormCell(cell);
  return { label, value: { ...label, text: value } };
}

/**
 * Where the value of a label stands: the next cell to the right that is no label; below, where labels
 * stand side by side like the headers of a table; else the blank place beside the label.
 */
export function valueRightOf(grid: SheetGrid, label: GridCell, right: number): FormCell {
  const beside = label.lastColumn + 1;
  const next = grid.row(label.row)?.cells.find(({ column }) => column >= beside && column <= right);
  const isLabel = next !== undefined && isKnownLabel(bareLabel(grid.label(next)));
  if (next && !isLabel && (next.column === beside || !isWideBlank(grid, label.row, beside))) {
    return grid.toFormCell(next);
  }
  if (!isLabel || next.column !== beside) return grid.formCell(label.row, beside);
  return grid.formCell(label.lastRow + 1, label.column);
}

/** A blank merged area beside a label is the place for its value; what follows belongs to something else. */
function isWideBlank(grid: SheetGrid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== null && merge.columnCount > 1 && merge.column === column;
}
