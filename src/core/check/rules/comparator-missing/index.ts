/** V02: a numeric target without ≥, ≤ or =. */
import { normalise } from '../../../sheet/text';
import { levelNames } from '../../../form/indicator-dimension';
import type { IndicatorRow } from '../../../form/form';
import { expectedDirection } from '../../../value/word/direction';
import { readNameDirection } from '../../../value/word/direction-of-name';
import { readNameHint } from '../../../value/unit/name-hint';
import { readIndicatorName } from '../../../value/word/indicator-name';
import { dimensionOf, splitUnitName } from '../../../value/unit/units';
import type { ParsedValue, QuantityValue, RangeValue, Unit } from '../../../value/value';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import {
  beginsWithNumber,
  inPercent,
  partsOf,
  targetRows,
  targetText,
} from '../../reading/target-value';
import { signColumns, signEdits } from '../../reading/target-sign';

const what = '“{indicator}”的指标值（{cell}）只写“{target}”，没有比较符号。';
const why = '没有 ≥、≤、=，就说不清多完成或少完成算不算达标。';

export type MessageId = 'atLeast' | 'atMost' | 'exactly' | 'open' | 'range';

const messages: MessageTexts<MessageId> = {
  atLeast: { what, why, fix: '请补上符号，一般写“≥{bound}”。' },
  atMost: { what, why, fix: '请补上符号，一般写“≤{bound}”。' },
  exactly: { what, why, fix: '请写成“={bound}”；先把单元格设为文本格式，以免变成公式。' },
  open: { what, why, fix: '请按本意补上符号：不少于写 ≥，不超过写 ≤，正好写 =。' },
  range: {
    what: '“{indicator}”的指标值（{cell}）写成区间“{target}”，没有比较符号。',
    why: '区间看不出超过上限算不算达标，也无法按比例计分。',
    fix: '请改为一个界限，例如“≥{bound}”。',
  },
};

export const comparatorMissing: FormCheck<MessageId> = {
  meta: {
    code: 'V02',
    slug: 'comparator-missing',
    title: '指标值缺少比较符号',
    scope: 'row',
    severity: 'warning',
    fix: 'review',
    options: {},
  },
  messages,
  check({ assessed, sheet }) {
    const findings: Finding<MessageId>[] = [];
    for (const each of targetRows(assessed)) {
      const { row, target } = each;
      const range = bareRange(target);
      const quantity = bareQuantity(target);
      if (!range && !quantity) continue;
      if (row.row.cells.comparator?.text || readNameHint(row.row.name).sign !== '') continue;
      if (!beginsWithNumber(each)) continue;
      if (LIMIT_IN_WORDS.test(normalise(each.cell.text))) continue;
      const messageId = range ? 'range' : messageFor(row.row, quantity as QuantityValue);
      const sign = SIGNS[messageId];
      findings.push(
        rowFinding(assessed.form, row, signColumns(each), {
          messageId,
          data: { target: targetText(each), bound: boundOf(range ?? (quantity as QuantityValue)) },
          edits: sign === undefined ? [] : signEdits(sheet, each, sign),
        }),
      );
    }
    return findings;
  },
};

/** 100%控制在预算内 says what the bound is. */
const LIMIT_IN_WORDS = /控制在|不超|(?:预算|概算|计划|标准|合同|定额|范围)(?:之|以)?内$/;

/** 1-2个, 3-4次: a range of counts. Spans of time and of percentages say what they mean. */
function bareRange(target: ParsedValue): RangeValue | null {
  if (target.kind !== 'range' || target.isApproximate || target.isBounded) return null;
  const dimension = target.unit?.dimension;
  return dimension === 'time' || dimension === 'ratio' ? null : target;
}

/** A bare quantity, or the first of several where all are bare. */
function bareQuantity(target: ParsedValue): QuantityValue | null {
  let first: QuantityValue | null = null;
  for (const part of partsOf(target)) {
    if (part.kind !== 'quantity' || part.comparator !== 'none' || part.isApproximate) return null;
    if (part.unit && saysEnough(part.unit)) return null;
    first = first ?? part;
  }
  return first;
}

/** 三级 and 5星 are ranks, and 1次/周 is a frequency: neither asks for a bound. */
function saysEnough({ name }: Unit): boolean {
  const { numerator, denominator } = splitUnitName(name);
  if (RANKS.indexOf(name) >= 0) return true;
  const numeratorCounts = ['occurrences', 'items'].indexOf(dimensionOf(numerator)) >= 0;
  return numeratorCounts && dimensionOf(denominator) === 'time';
}

const RANKS = ['级', '等', '档', '星', '星级', '等级', 'A', 'A级'];

/** The number with its unit in standard spelling, for the advice. */
function boundOf(value: QuantityValue | RangeValue): string {
  const number = value.kind === 'range' ? value.low : value.value;
  return `${number}${value.unit?.standard ?? value.unit?.text ?? ''}`;
}

/** A bound that another check would call wrong (≥100%, ≥0次) is never proposed. */
function messageFor(
  row: IndicatorRow,
  quantity: QuantityValue,
): 'atLeast' | 'atMost' | 'exactly' | 'open' {
  const { direction, certainty } = expectedDirection(row.name, levelNames(row), quantity);
  const percent = inPercent(quantity) ?? 0;
  // None of something is the least there is; a fall below 0 is better still.
  if (quantity.value === 0 && !readNameDirection(row.name).isChange) return 'exactly';
  if (certainty !== 'told') return 'open';
  if (direction === 'reverse') return 'atMost';
  const { isBounded } = readIndicatorName(row.name);
  // a rate that ends at 100 and lacks its %: neither ≥100 nor =100 would be right
  if (isBounded && !quantity.unit && quantity.value >= 100) return 'open';
  if (percent > 100) return 'open';
  return percent === 100 && isBounded ? 'exactly' : 'atLeast';
}

/** Only where name and level settle the direction; anything else is for a person to decide. */
const SIGNS: Readonly<Partial<Record<MessageId, '≥' | '≤' | '='>>> = {
  atLeast: '≥',
  atMost: '≤',
  exactly: '=',
};
