/** Rows of the score table: indicators and the execution rate, with what is stated and what is due. */
import Big from 'big.js';
import type { Policy } from '../../core/policy/schema';
import type { AssessedForm, AssessedRow, OpenCause, ScoreResult } from '../../core/score/result';
import type { SheetCellReference } from '../../core/sheet/address';
import type { RowFilter } from '../shell/pane-state';

export interface ScoreRow {
  readonly key: string;
  /** `null` for the execution rate. */
  readonly indicator: AssessedRow | null;
  readonly weight: number | null;
  readonly given: number | null;
  readonly score: ScoreResult;
  readonly cell: SheetCellReference | null;
  readonly isDifferent: boolean;
  /** Waits for a person. */
  readonly isOpen: boolean;
}

/** A person can decide these; the other causes need something in the sheet first. */
const DECIDABLE: readonly OpenCause[] = [
  'incomparable',
  'undecided',
  'partial',
  'missed-without-formula',
  'policy-review',
];

/** True for forms that have a 得分 column: others are neither scored nor filled. */
export function isScored({ form }: AssessedForm): boolean {
  return form.columns.score !== undefined;
}

export function isDecidable(row: AssessedRow): boolean {
  const { open, decision } = row.score;
  if (row.weight === null || row.weight <= 0) return false;
  return decision !== null || (open !== null && DECIDABLE.includes(open));
}

export function scoreRows({ form, rows, funds }: AssessedForm, policy: Policy): ScoreRow[] {
  const listed = rows.map((indicator) =>
    toScoreRow(
      form.sheet,
      `row:${indicator.row.number}`,
      indicator.row.cells.score?.address,
      {
        indicator,
        weight: indicator.weight,
        given: indicator.given,
        score: indicator.score,
      },
      policy,
    ),
  );
  if (!funds || funds.weight === null) return listed;
  const { weight, given, score } = funds;
  const address = funds.row.cells.score?.address;
  return [
    toScoreRow(form.sheet, 'funds', address, { indicator: null, weight, given, score }, policy),
    ...listed,
  ];
}

function toScoreRow(
  sheet: string,
  key: string,
  address: string | undefined,
  row: Pick<ScoreRow, 'indicator' | 'weight' | 'given' | 'score'>,
  policy: Policy,
): ScoreRow {
  return {
    ...row,
    key,
    cell: address === undefined ? null : { sheet, address },
    isDifferent: differs(row.given, row.score.computed, policy.tolerance),
    isOpen: row.score.open !== null && row.weight !== null && row.weight > 0,
  };
}

/** Decimal comparison, so that 0.1 + 0.2 is no difference. */
function differs(given: number | null, computed: number | null, tolerance: number): boolean {
  if (given === null || computed === null) return false;
  return new Big(given).minus(computed).abs().gt(tolerance);
}

export function filterScoreRows(rows: readonly ScoreRow[], filter: RowFilter): readonly ScoreRow[] {
  switch (filter) {
    case 'all':
      return rows;
    case 'different':
      return rows.filter((row) => row.isDifferent);
    case 'open':
      return rows.filter((row) => row.isOpen);
  }
}
