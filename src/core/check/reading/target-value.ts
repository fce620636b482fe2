/** The target values that checks speak about, and the numbers in them. */
import type { FormCell } from '../../form/form';
import type { AssessedForm, AssessedRow } from '../../score/result';
import type { ParsedValue, QuantityValue } from '../../value/value';
import { multiplyExactly } from '../../value/read/numbers';
import { normalise } from '../../sheet/text';
import { spellOut } from '../../value/read/spelling';
import { unitScale } from '../../value/unit/units';
import { ownCell } from './row-state';

/** A row whose target is its own and was understood. */
export interface TargetRow {
  readonly row: AssessedRow;
  readonly cell: FormCell;
  readonly target: ParsedValue;
}

/** Rows with a target of their own; blank ones, and those that Excel has changed (V12), are left out. */
export function targetRows(assessed: AssessedForm): readonly TargetRow[] {
  let rows = knownRows.get(assessed);
  if (!rows) {
    rows = readTargetRows(assessed);
    knownRows.set(assessed, rows);
  }
  return rows;
}

/** A dozen checks ask for the rows of the same form. */
const knownRows = new WeakMap<AssessedForm, readonly TargetRow[]>();

function readTargetRows({ rows }: AssessedForm): TargetRow[] {
  const found: TargetRow[] = [];
  for (const row of rows) {
    const cell = ownCell(row, 'target');
    const { target } = row;
    if (!cell || target.kind === 'blank' || target.kind === 'suspect') continue;
    found.push({ row, cell, target });
  }
  return found;
}

/** The value itself, or all parts of a compound one. */
export function partsOf(value: ParsedValue): readonly ParsedValue[] {
  return value.kind === 'compound' ? value.parts.flatMap(partsOf) : [value];
}

/** True for words without any number, time or coverage. */
export function isWordsOnly(value: ParsedValue): boolean {
  return partsOf(value).every((part) => part.kind === 'qualitative' || part.kind === 'tier');
}

/** The number in per cent, when it is a ratio; `null` otherwise. */
export function inPercent({ value, unit }: QuantityValue): number | null {
  if (unit?.dimension !== 'ratio') return null;
  return multiplyExactly(value, unitScale(unit.name)?.factor ?? 1);
}

/** What people see as the target: comparator, value and unit of split columns together. */
export function targetText({ row: { row }, cell }: TargetRow): string {
  const comparator = row.cells.comparator?.text ?? '';
  const unit = row.cells.unit?.text ?? '';
  // 28.8万元 | %, 按月安排 | 次: a value that ends in words does not go on with the unit beside it.
  const hasUnit = unit === '' || !/[\d一二两三四五六七八九十百千万亿]$/.test(normalise(cell.text));
  return comparator + cell.text + (hasUnit ? '' : unit);
}

/** An Arabic number, 百分之…, or a Chinese numeral before its unit: 两次, not 零投诉 or 覆盖率100%. */
const NUMBER_FIRST = /^[≤≥<>=约]*(?:\d|百分之|[一二两三四五六七八九十]+[\u4e00-\u9fff]{1,3}$)/;

/** True when the whole target is one number or range, not a sentence that contains one. */
export function beginsWithNumber({ cell }: TargetRow): boolean {
  return NUMBER_FIRST.test(spellOut(cell.text));
}
