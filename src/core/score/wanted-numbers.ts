/** The numbers that a form should state and does not: what filling would put into its cells. */
import Big from 'big.js';
import { isSameScore, roundTo } from '../check/exact-number';
import type { EditPurpose } from '../edit/edit';
import type { FormCell } from '../form/form';
import { dateParts, isPercentFormat } from '../sheet/number-format';
import { rateIsAsStated } from './stated-rate';
import { readPoints, readRate } from './read-number';
import type { AssessedForm, AssessedFunds } from './result';

/** A number for a cell, before it is known whether the cell may be written. */
export interface WantedNumber {
  readonly cell: FormCell;
  readonly value: number;
  /** Set where the cell's own format would hide or change the number. */
  readonly numberFormat?: string;
  readonly purpose: EditPurpose;
  /** True where the policy wants a person's yes although the cell is blank. */
  readonly isReviewed: boolean;
}

const PERCENT_FORMAT = '0.00%';
const RATE_DECIMALS = 2;

function withFormat(wanted: WantedNumber, numberFormat: string | undefined): WantedNumber {
  return numberFormat === undefined ? wanted : { ...wanted, numberFormat };
}

/** Text, percent and date formats would turn a score into something else; `0` would hide its decimals. */
function scoreFormat(value: number, own: string | undefined): string | undefined {
  if (own === undefined || own === 'General') return undefined;
  if (own === '@' || isPercentFormat(own) || dateParts(own)) return 'General';
  const decimals = new Big(value).toFixed().split('.')[1]?.length ?? 0;
  const [whole, shown] = own.split('.');
  return /^[#0,]+(\.[0#?]+)?$/.test(own) && decimals > (shown ?? '').length
    ? `${whole as string}.${'0'.repeat(decimals)}`
    : undefined;
}

function wantedScore(
  assessed: AssessedForm,
  cell: FormCell | null | undefined,
  computed: number | null,
  purpose: EditPurpose,
  isReviewed: boolean,
): WantedNumber[] {
  if (!cell || computed === null) return [];
  const given = readPoints(cell);
  if (given !== null && isSameScore(given, computed, assessed.policy)) return [];
  const format = scoreFormat(computed, cell.content?.numberFormat);
  return [withFormat({ cell, value: computed, purpose, isReviewed }, format)];
}

/** Whether the block states rates as 99.85 rather than as 99.85 %: by its header, or by the numbers in it. */
function statesPercentPoints({ form }: AssessedForm, cell: FormCell): boolean {
  const { funds } = form;
  if (!funds || isPercentFormat(cell.content?.numberFormat)) return false;
  if ((funds.headers.executionRate?.hint ?? '').indexOf('%') >= 0) return true;
  return funds.rows.some((row) => {
    const content = row.cells.executionRate?.content;
    return (
      typeof content?.value === 'number' &&
      !isPercentFormat(content.numberFormat) &&
      content.value > 1.5
    );
  });
}

function wantedRate(
  assessed: AssessedForm,
  funds: AssessedFunds,
  isReviewed: boolean,
): WantedNumber[] {
  const cell = funds.row.cells.executionRate;
  const rate = funds.rate.computed;
  if (!cell || rate === null) return [];
  const stated = readRate(cell, rate);
  if (stated && rateIsAsStated(stated, rate)) return [];
  const purpose = 'execution-rate';
  const percent = roundTo(new Big(rate).times(100).toNumber(), RATE_DECIMALS);
  if (statesPercentPoints(assessed, cell)) {
    return [{ cell, value: percent, purpose, isReviewed }];
  }
  const value = new Big(percent).div(100).toNumber();
  const isPercent = isPercentFormat(cell.content?.numberFormat);
  return [withFormat({ cell, value, purpose, isReviewed }, isPercent ? undefined : PERCENT_FORMAT)];
}

/** Every number that differs from what the form states, in reading order; rates as the block writes them. */
export function wantedNumbers(assessed: AssessedForm): WantedNumber[] {
  const { form, rows, funds, total, policy } = assessed;
  if (form.kind !== 'self-evaluation' && form.kind !== 'department') return [];
  const { autoScore } = policy;
  const isManual = autoScore.quantitative === 'manual';
  const wanted: WantedNumber[] = [];
  if (funds) {
    const { score } = funds.row.cells;
    wanted.push(
      ...wantedRate(assessed, funds, isManual),
      ...wantedScore(assessed, score, funds.score.computed, 'execution-score', isManual),
    );
  }
  for (const { row, target, score } of rows) {
    const isWords = target.kind === 'qualitative' || target.kind === 'tier';
    const mode = isWords ? autoScore.qualitative : autoScore.quantitative;
    const isReviewed = mode === 'manual' && score.decision === null;
    wanted.push(...wantedScore(assessed, row.cells.score, score.computed, 'score', isReviewed));
  }
  const sum = total?.score.computed ?? null;
  wanted.push(...wantedScore(assessed, form.total?.score, sum, 'total-score', isManual));
  return wanted;
}
