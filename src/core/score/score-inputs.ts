/** The cells from which a number of a form is computed, with what they held: none is written once they hold something else. */
import type { EditInput } from '../edit/edit';
import type { FormCell, FundsColumn, IndicatorColumn, IndicatorRow } from '../form/form';
import type { AssessedForm, AssessedFunds } from './result';
import type { ScoresToWrite } from './total-to-state';

/** What judging and scoring read of a row. */
const ROW_INPUTS: readonly IndicatorColumn[] = [
  'level3',
  'scoringStandard',
  'comparator',
  'valueKind',
  'openingTarget',
  'target',
  'unit',
  'actual',
  'weight',
];

const FUNDS_INPUTS: readonly FundsColumn[] = ['openingBudget', 'annualBudget', 'spending'];

function toInput({ address, content }: FormCell): EditInput {
  return { address, value: content?.value ?? null };
}

export function rowInputs({ cells }: IndicatorRow): readonly EditInput[] {
  return ROW_INPUTS.flatMap((column) => cells[column] ?? []).map(toInput);
}

export function rateInputs({ row: { cells } }: AssessedFunds): readonly EditInput[] {
  return FUNDS_INPUTS.flatMap((column) => cells[column] ?? []).map(toInput);
}

export function executionScoreInputs(funds: AssessedFunds): readonly EditInput[] {
  const { weight } = funds.row.cells;
  return [...rateInputs(funds), ...(weight ? [toInput(weight)] : [])];
}

/** The scores that a total adds up, as they are once these are written. */
export function totalInputs(
  { rows, funds }: AssessedForm,
  toWrite: ScoresToWrite,
): readonly EditInput[] {
  const cells = [...rows.map(({ row }) => row.cells.score), funds?.row.cells.score];
  return cells
    .flatMap((cell) => (cell && !cell.isMergedAway ? [cell] : []))
    .map((cell) => ({
      address: cell.address,
      value: toWrite.get(cell.address) ?? cell.content?.value ?? null,
    }));
}
