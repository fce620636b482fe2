/** What filling would write, and which cells it leaves alone because they may not be written. */
import { toCellState } from '../edit/cell-state';
import type { CellState, Edit, EditPurpose } from '../edit/edit';
import { toAddress, type SheetCellReference } from '../sheet/address';
import { cellAt } from '../sheet/cell-at';
import { findSheet } from '../sheet/find-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { writeObstacle, type WriteObstacle } from '../sheet/write-obstacle';
import type { AssessedForm } from './result';
import { wantedNumbers, wantedTotal, type WantedNumber } from './wanted-numbers';

/** A value whose cell is never written: it holds a formula, is locked or merged away. */
export interface ManualFill {
  readonly cell: SheetCellReference;
  /** As it would be written; with `numberFormat` `0.00%` or a percent cell a rate is a share. */
  readonly value: number;
  readonly numberFormat?: string;
  readonly purpose: EditPurpose;
  readonly cause: WriteObstacle;
  /** What the cell holds. */
  readonly found: CellState;
}

export interface FillPlan {
  readonly edits: readonly Edit[];
  readonly manual: readonly ManualFill[];
}

function toEdit(wanted: WantedNumber, sheet: SheetSnapshot): Edit {
  const { cell, value, numberFormat, purpose, isReviewed, inputs } = wanted;
  const before = toCellState(cellAt(sheet, cell));
  const isBlank =
    before.value === null || (typeof before.value === 'string' && before.value.trim() === '');
  return {
    cell: { sheet: sheet.name, address: cell.address },
    before,
    change:
      numberFormat === undefined
        ? { kind: 'number', value }
        : { kind: 'number', value, numberFormat },
    purpose,
    safety: isBlank && !isReviewed ? 'safe' : 'review',
    inputs,
  };
}

function toManual(
  { cell, value, numberFormat, purpose }: WantedNumber,
  sheet: SheetSnapshot,
  cause: WriteObstacle,
): ManualFill {
  return {
    cell: { sheet: sheet.name, address: toAddress(cell) },
    value,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    purpose,
    cause,
    found: toCellState(cellAt(sheet, cell)),
  };
}

/**
 * Blank and determinable cells give safe edits, cells with another value edits for review, cells
 * with the right value nothing. Formulas, locked and merged-away cells are listed in `manual`.
 */
export function fillPlan(assessed: AssessedForm, snapshot: WorkbookSnapshot): FillPlan {
  const known = knownPlans.get(assessed);
  if (known?.snapshot === snapshot) return known.plan;
  const plan = planFilling(assessed, snapshot);
  knownPlans.set(assessed, { snapshot, plan });
  return plan;
}

/** Checks that offer an edit ask for the plan that the fill preview lists as well. */
const knownPlans = new WeakMap<
  AssessedForm,
  { readonly snapshot: WorkbookSnapshot; readonly plan: FillPlan }
>();

function planFilling(assessed: AssessedForm, snapshot: WorkbookSnapshot): FillPlan {
  const sheet = findSheet(snapshot, assessed.form.sheet);
  if (!sheet) return { edits: [], manual: [] };
  const plan = split(wantedNumbers(assessed, sheet), sheet);
  const written = plan.edits.filter(({ safety }) => safety === 'safe');
  const total = split(totalAfter(assessed, sheet, written), sheet);
  return {
    edits: [...plan.edits, ...total.edits],
    manual: [...plan.manual, ...total.manual],
  };
}

/** The edit of 总分 once these edits of the same form are written; `null` where it needs none or cannot be known. */
export function totalEdit(
  assessed: AssessedForm,
  snapshot: WorkbookSnapshot,
  written: readonly Edit[],
): Edit | null {
  const sheet = findSheet(snapshot, assessed.form.sheet);
  if (!sheet) return null;
  return split(totalAfter(assessed, sheet, written), sheet).edits[0] ?? null;
}

function totalAfter(
  assessed: AssessedForm,
  sheet: SheetSnapshot,
  written: readonly Edit[],
): WantedNumber[] {
  const scores = new Map<string, number>();
  for (const { cell, change, purpose } of written) {
    const isScore = purpose === 'score' || purpose === 'execution-score';
    if (isScore && change.kind === 'number') scores.set(cell.address, change.value);
  }
  return wantedTotal(assessed, sheet, scores);
}

function split(wantedOfForm: readonly WantedNumber[], sheet: SheetSnapshot): FillPlan {
  const edits: Edit[] = [];
  const manual: ManualFill[] = [];
  for (const wanted of wantedOfForm) {
    const cause = wanted.isShared ? 'merged-away' : writeObstacle(sheet, wanted.cell);
    if (cause === null) edits.push(toEdit(wanted, sheet));
    else manual.push(toManual(wanted, sheet, cause));
  }
  return { edits, manual };
}
