/** A price per head beside the number of heads: 5000元每人 and 15人. */
import Big from 'big.js';
import { normalise } from '../../../sheet/text';
import type { AssessedForm } from '../../../score/result';
import { splitUnitName, unitScale } from '../../../value/unit/units';
import { dimensionOfRow } from '../../../form/indicator-dimension';
import { targetRows, type TargetRow } from '../../reading/target-value';

export interface PricedCount {
  readonly price: TargetRow;
  readonly count: TargetRow;
  /** In 元. */
  readonly product: Big;
}

interface Price {
  readonly row: TargetRow;
  readonly yuan: Big;
  readonly per: string;
}

/** 5000每人 without a unit is read as 元, the smaller one, so that nothing is overstated. */
const BARE_PRICE = /^[≤<=]*([\d,]+(?:\.\d+)?)(?:每|\/)([\u4e00-\u9fff]{1,2})$/;
const SYNONYMS: Readonly<Record<string, string>> = { 名: '人', 位: '人', 年: '', 月: '' };

/** Only where exactly one row counts what the price is for: otherwise it is open which one is meant. */
export function priceTimesCount(assessed: AssessedForm): PricedCount[] {
  const rows = targetRows(assessed);
  return rows.flatMap((row) => {
    const price = dimensionOfRow(row.row.row) === 'cost' ? priceOf(row) : null;
    if (!price) return [];
    const counts = rows.filter(({ target }) => countedUnit(target) === price.per);
    const [count] = counts;
    if (!count || counts.length !== 1 || count.target.kind !== 'quantity') return [];
    // At least so many at no more than that price: what it comes to in the end is open.
    if (count.target.comparator === 'ge' || count.target.comparator === 'gt') return [];
    return [{ price: row, count, product: price.yuan.times(count.target.value) }];
  });
}

function priceOf(row: TargetRow): Price | null {
  const { target } = row;
  if (target.kind === 'quantity' && target.unit && target.unit.name.indexOf('/') > 0) {
    const { numerator, denominator } = splitUnitName(target.unit.name);
    const scale = unitScale(numerator);
    if (scale?.scale !== 'money' || denominator.indexOf('/') >= 0) return null;
    return { row, yuan: new Big(target.value).times(scale.factor), per: canonical(denominator) };
  }
  const bare = BARE_PRICE.exec(normalise(row.cell.text));
  if (!bare) return null;
  const yuan = new Big((bare[1] as string).replace(/,/g, ''));
  return { row, yuan, per: canonical(bare[2] as string) };
}

function countedUnit(target: TargetRow['target']): string | null {
  if (target.kind !== 'quantity' || !target.unit || target.unit.dimension === 'other') return null;
  return canonical(target.unit.name);
}

function canonical(unit: string): string {
  return SYNONYMS[unit] ?? unit;
}
