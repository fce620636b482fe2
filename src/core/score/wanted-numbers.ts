/** The numbers that a form should state and does not: what filling would put into its cells. */
import Big from 'big.js';
import { quotientOf, roundTo } from '../value/exact-number';
import { isSameScore } from './same-score';
import type { EditInput, EditPurpose } from '../edit/edit';
import type { FormCell } from '../form/form';
import { isScored } from '../form/kinds';
import type { Policy } from '../policy/schema';
import { cellAt } from '../sheet/cell-at';
import { dateParts, isPercentFormat } from '../sheet/number-format';
import type { SheetSnapshot } from '../sheet/snapshot';
import { executionScoreInputs, rateInputs, rowInputs, totalInputs } from './score-inputs';
import { rateIsAsStated, roundingAllows } from './stated-rate';
import { totalToState, type ScoresToWrite } from './total-to-state';
import { readPoints, readRate, type StatedRate } from './read-number';
import type { AssessedForm, AssessedFunds } from './result';

/** A number for a cell, before it is known whether the cell may be written. */
export interface WantedNumber {
  readonly cell: FormCell;
  readonly value: number;
  /** Set where the cell's own format would hide or change the number. */
  readonly numberFormat?: string;
  readonly purpose: EditPurpose;
  /** True where several rows share the cell: no single score belongs there. */
  readonly isShared: boolean;
  /** True where the policy wants a person's yes although the cell is blank. */
  readonly isReviewed: boolean;
  readonly inputs: readonly EditInput[];
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

/** Format of the cell on the sheet: a blank cell may have one, too. */
function formatOf(sheet: SheetSnapshot, cell: FormCell): string | undefined {
  return cellAt(sheet, cell)?.numberFormat;
}

interface Source {
  readonly policy: Policy;
  readonly sheet: SheetSnapshot;
}

/** Adds the score where the cell does not state it yet. */
function addScore(
  list: WantedNumber[],
  { policy, sheet }: Source,
  cell: FormCell | null | undefined,
  computed: number | null,
  kind: Pick<WantedNumber, 'purpose' | 'isShared' | 'isReviewed' | 'inputs'>,
): void {
  if (!cell || computed === null) return;
  const given = readPoints(cell);
  if (given !== null && isSameScore(given, computed, policy)) return;
  const wanted = { ...kind, cell, value: computed };
  list.push(withFormat(wanted, scoreFormat(computed, formatOf(sheet, cell))));
}

/** Whether the block states rates as 99.85 rather than as 99.85 %: by its header, or by the numbers in it. */
function statesPercentPoints({ form }: AssessedForm, ownFormat: string | undefined): boolean {
  const { funds } = form;
  if (!funds || isPercentFormat(ownFormat)) return false;
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

/** True where the amounts were rounded so far that the printed rate may be the right one. */
function isWithinRounding({ budget, executed }: AssessedFunds, stated: StatedRate): boolean {
  return budget !== null && executed !== null && roundingAllows(stated, { budget, executed });
}

function wantedRate(
  assessed: AssessedForm,
  funds: AssessedFunds,
  sheet: SheetSnapshot,
  isReviewed: boolean,
): WantedNumber[] {
  const cell = funds.row.cells.executionRate;
  const rate = funds.rate.computed;
  if (!cell || rate === null) return [];
  const stated = readRate(cell, rate);
  if (stated && (rateIsAsStated(stated, rate) || isWithinRounding(funds, stated))) return [];
  const kind = {
    cell,
    purpose: 'execution-rate',
    isShared: false,
    isReviewed,
    inputs: rateInputs(funds),
  } as const;
  const percent = roundTo(new Big(rate).times(100).toNumber(), RATE_DECIMALS);
  const ownFormat = formatOf(sheet, cell);
  if (statesPercentPoints(assessed, ownFormat)) return [{ ...kind, value: percent }];
  const value = quotientOf(percent, 100);
  return [withFormat({ ...kind, value }, isPercentFormat(ownFormat) ? undefined : PERCENT_FORMAT)];
}

/** Addresses of score cells that are merged over several rows. */
function sharedScoreCells({ rows }: AssessedForm): readonly string[] {
  return rows.flatMap(({ row }) =>
    row.cells.score?.isMergedAway ? [row.cells.score.address] : [],
  );
}

/** 总分 once these scores are written, where the form does not state it yet. */
export function wantedTotal(
  assessed: AssessedForm,
  sheet: SheetSnapshot,
  toWrite: ScoresToWrite,
): WantedNumber[] {
  const { form, policy } = assessed;
  const wanted: WantedNumber[] = [];
  if (!isScored(form)) return wanted;
  const isReviewed = policy.autoScore.quantitative === 'manual';
  addScore(wanted, { policy, sheet }, form.total?.score, totalToState(assessed, toWrite), {
    purpose: 'total-score',
    isShared: false,
    isReviewed,
    inputs: totalInputs(assessed, toWrite),
  });
  return wanted;
}

/**
 * Every number above the total that differs from what the form states, in reading order; rates as the
 * block writes them. The total depends on which of them are written: `wantedTotal`.
 */
export function wantedNumbers(assessed: AssessedForm, sheet: SheetSnapshot): WantedNumber[] {
  const { form, rows, funds, policy } = assessed;
  if (!isScored(form)) return [];
  const source: Source = { policy, sheet };
  const isReviewed = policy.autoScore.quantitative === 'manual';
  const own = { isShared: false, isReviewed };
  const wanted: WantedNumber[] = [];
  if (funds) {
    const inputs = executionScoreInputs(funds);
    const kind = { ...own, purpose: 'execution-score', inputs } as const;
    wanted.push(...wantedRate(assessed, funds, sheet, isReviewed));
    addScore(wanted, source, funds.row.cells.score, funds.score.computed, kind);
  }
  const shared = sharedScoreCells(assessed);
  for (const { row, target, score } of rows) {
    const cell = row.cells.score;
    const isWords = target.kind === 'qualitative' || target.kind === 'tier';
    const mode = isWords ? policy.autoScore.qualitative : policy.autoScore.quantitative;
    addScore(wanted, source, cell, score.computed, {
      purpose: 'score',
      isShared: cell !== undefined && shared.indexOf(cell.address) >= 0,
      isReviewed: mode === 'manual' && score.decision === null,
      inputs: rowInputs(row),
    });
  }
  return wanted;
}
