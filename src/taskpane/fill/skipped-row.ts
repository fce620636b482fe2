/** Rows that stay without a score when a form is filled. */
import type { AssessedForm, OpenCause } from '../../core/score/result';
import type { SheetCellReference } from '../../core/sheet/address';

export interface SkippedRow {
  readonly cell: SheetCellReference;
  readonly name: string;
  readonly cause: OpenCause;
}

/** Rows that count, have no score, and get none by filling. */
export function skippedRows({ form, rows }: AssessedForm): readonly SkippedRow[] {
  return rows.flatMap(({ row, weight, given, score }): SkippedRow[] => {
    const cell = row.cells.score;
    if (!cell || cell.isMergedAway || given !== null || score.open === null) return [];
    if (weight === null || weight <= 0) return [];
    return [
      { cell: { sheet: form.sheet, address: cell.address }, name: row.name, cause: score.open },
    ];
  });
}
