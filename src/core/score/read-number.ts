/** Numbers in 分值, 得分 and amount cells, however they were typed. */
import Big from 'big.js';
import type { FormCell, MoneyUnit } from '../form/form';
import { isPercentFormat } from '../sheet/number-format';
import { normalise } from '../sheet/text';
import { quotientOf } from '../value/exact-number';

const NUMBER_PATTERN = /^([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)/;

/** Sign, digits and what stands behind them; `null` when the text is no number. */
function splitNumber(text: string): { readonly value: number; readonly tail: string } | null {
  const plain = normalise(text);
  const match = NUMBER_PATTERN.exec(plain);
  if (!match) return null;
  const value = Number((match[2] as string).replace(/,/g, ''));
  if (!isFinite(value)) return null;
  return { value: match[1] === '-' ? -value : value, tail: plain.slice(match[0].length) };
}

/** The cell's number, `null` for texts, errors and truth values. */
function typedNumber(cell: FormCell): number | null {
  const value = cell.content?.value;
  return typeof value === 'number' && isFinite(value) ? value : null;
}

/** What may stand behind points: 分, and a remark without numbers as in 10（满分）. */
const POINTS_TAIL = /^(?:分|%|个点)?(?:\([^()\d]{1,12}\))?$/;

/**
 * Points in a 分值 or 得分 cell: `10`, `10分`, `１０`, `10%` (a weight in percent of 100 points).
 * `null` when the cell is absent, blank, an error or no number.
 */
export function readPoints(cell: FormCell | null | undefined): number | null {
  if (!cell || cell.content?.isError) return null;
  const typed = typedNumber(cell);
  if (typed !== null) {
    const isPercent = isPercentFormat(cell.content?.numberFormat);
    return isPercent ? new Big(typed).times(100).toNumber() : typed;
  }
  const number = splitNumber(cell.text);
  return number && POINTS_TAIL.test(number.tail) ? number.value : null;
}

const FACTORS: Readonly<Record<string, number>> = { 元: 1, 万: 1e4, 万元: 1e4, 亿: 1e8, 亿元: 1e8 };

/** An amount of money in the block's unit; a unit in the cell itself is converted. */
export function readAmount(
  cell: FormCell | null | undefined,
  moneyUnit: MoneyUnit | null,
): number | null {
  if (!cell || cell.content?.isError) return null;
  const typed = typedNumber(cell);
  if (typed !== null) return typed;
  const number = splitNumber(cell.text.replace(/^[¥￥]/, ''));
  if (!number) return null;
  if (number.tail === '') return number.value;
  const factor = FACTORS[number.tail];
  if (factor === undefined) return null;
  const unitFactor = FACTORS[moneyUnit ?? '元'] as number;
  return new Big(number.value).times(factor).div(unitFactor).toNumber();
}

/** An 执行率 cell: the share, and the decimals of the percentage that the cell states. */
export interface StatedRate {
  readonly share: number;
  /** `99.86%` → 2. */
  readonly decimals: number;
}

/** 12.35 → 2. */
export function decimalsOf(value: number): number {
  const text = new Big(value).toFixed();
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/**
 * `99.86%`, 0.9986 with a percent format, 99.86 and 0.9986 all say 99.86 %.
 * A bare number up to 1.5 may be either; the reading nearer to `expected` is taken.
 */
export function readRate(
  cell: FormCell | null | undefined,
  expected: number | null,
): StatedRate | null {
  if (!cell || cell.content?.isError) return null;
  const number = splitNumber(cell.text);
  if (!number || !/^%?$/.test(number.tail)) return null;
  const decimals = decimalsOf(number.value);
  const asPercent = { share: quotientOf(number.value, 100), decimals };
  if (number.tail === '%') return asPercent;
  const asShare = { share: number.value, decimals: Math.max(0, decimals - 2) };
  const near = expected ?? 1;
  return Math.abs(asShare.share - near) <= Math.abs(asPercent.share - near) ? asShare : asPercent;
}
