/** The amounts that cost indicators name. */
import Big from 'big.js';
import { normalise } from '../../../sheet/text';
import type { AssessedForm } from '../../../score/result';
import { unitScale } from '../../../value/unit/units';
import type { ParsedValue } from '../../../value/value';
import { dimensionOfRow } from '../../../form/indicator-dimension';
import { targetRows, type TargetRow } from '../../reading/target-value';

export interface CostRow extends TargetRow {
  /** In 元. */
  readonly amount: Big;
  /** Names the total beside its parts, which must not be added twice. */
  readonly isTotal: boolean;
}

export interface Costs {
  /** False when no row stands under 成本. */
  readonly hasCosts: boolean;
  readonly amounts: readonly CostRow[];
  /** Every cost row states an amount, so that their sum can be held against the budget. */
  readonly isComplete: boolean;
}

const TOTAL_NAME = /总成本|总费用|总支出|总投资|总额|总计|合计|项目成本|预算成本|成本控制/;
/** Prices and averages are not part of the sum. */
const UNIT_PRICE_NAME = /单价|均|每|标准|单位成本|^单(?!位)|节约|节省|降低|减少/;
/** Parts within this share of a total make it a total: 254 of 258. */
const PART_SHARE = '0.95';

/** Amounts of rows under 成本 in the order of the form. */
export function readCosts(assessed: AssessedForm): Costs {
  const rows = targetRows(assessed).filter(({ row }) => dimensionOfRow(row.row) === 'cost');
  const amounts = rows.flatMap((row) => {
    const amount = UNIT_PRICE_NAME.test(normalise(row.row.row.name)) ? null : yuanOf(row.target);
    return amount ? [{ ...row, amount }] : [];
  });
  return {
    hasCosts: rows.length > 0,
    amounts: amounts.map((each) => ({ ...each, isTotal: isTotal(each, amounts) })),
    isComplete: rows.length > 0 && amounts.length === rows.length,
  };
}

/** The amount in 元; `null` for words, shares, changes and prices per something. */
function yuanOf(target: ParsedValue): Big | null {
  if (target.kind !== 'quantity' || target.change || target.unit?.dimension !== 'money')
    return null;
  const scale = unitScale(target.unit.name);
  return scale ? new Big(target.value).times(scale.factor) : null;
}

/** 258万元 or 4800元: 万元 from ten thousand on. */
export function moneyText(yuan: Big): string {
  const isLarge = yuan.abs().gte(10_000);
  return isLarge ? `${yuan.div(10_000).round(4).toString()}万元` : `${yuan.round(2).toString()}元`;
}

function isTotal(
  each: TargetRow & { readonly amount: Big },
  all: readonly (TargetRow & { readonly amount: Big })[],
): boolean {
  const others = all.filter((other) => other !== each);
  if (others.length === 0) return false;
  const rest = others.reduce((sum, { amount }) => sum.plus(amount), new Big(0));
  const isLargest = others.every(({ amount }) => amount.lte(each.amount));
  if (!isLargest || rest.eq(0)) return false;
  if (TOTAL_NAME.test(normalise(each.row.row.name))) return true;
  // Two equal halves are no total and part; from three rows on, an equal sum is no accident.
  return others.length > 1 && rest.lte(each.amount) && rest.gte(each.amount.times(PART_SHARE));
}
