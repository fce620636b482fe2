/** An actual value (实际完成值) to what was achieved. */
import { readCell } from './cell-value';
import { joinActual } from './join-columns';
import { multiplyExactly } from './numbers';
import { withoutNumbering } from './numbering';
import { settleMonth } from './settle-month';
import { parseText, type Reading } from './parse-text';
import { unitOf } from '../unit/units';
import type { ParsedValue, QuantityValue, Unit } from '../value';
import type { ValueInput } from './value-input';

/** The unit of the target, where it is one number or range. */
function unitOfTarget(target: ParsedValue): Unit | null {
  return target.kind === 'quantity' || target.kind === 'range' ? target.unit : null;
}

/** 1 or 0.95 in an unformatted cell beside a % target: the number or the share? */
function isDoubtfulPercent(actual: QuantityValue, target: ParsedValue): boolean {
  const unit = unitOfTarget(target);
  if (unit?.name !== '%' || actual.value <= 0) return false;
  const limit = target.kind === 'quantity' && target.value >= 100 ? 2 : 1;
  return actual.value <= limit;
}

/**
 * Reads an actual value. The target is needed where the cell leaves something out: a bare 1 beside
 * `≥95%` may be 1 % or 100 % and is `suspect`. Never throws.
 */
export function parseActual(input: ValueInput, target: ParsedValue): ParsedValue {
  const isLength = target.kind === 'duration' || unitOfTarget(target)?.dimension === 'time';
  const reading: Reading = {
    indicator: input.indicator,
    isActual: true,
    monthsAreLengths: isLength,
  };
  const cell = readCell(input, reading);
  if ('suspect' in cell) return cell.suspect;
  const items = withoutNumbering(cell.text, target.text);
  if (items !== cell.text) return { ...parseText(items, reading), text: cell.text };
  const bare = parseText(
    settleMonth(cell.text, target.kind === 'deadline' || target.kind === 'period'),
    reading,
  );
  if (bare.kind !== 'quantity' || bare.unit !== null) return bare;
  if (isDoubtfulPercent(bare, target)) {
    const unit = unitOf('%');
    const share: ParsedValue = { ...bare, value: multiplyExactly(bare.value, 100), unit };
    const { text } = bare;
    const candidates = [share, { ...bare, unit }];
    return { kind: 'suspect', text, cause: 'percent-or-number', candidates };
  }
  const joined = joinActual(cell.text, input);
  return joined === cell.text ? bare : { ...parseText(joined, reading), text: bare.text };
}
