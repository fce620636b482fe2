/** V05: the unit, or the kind of target, does not fit the indicator's name. */
import { normalise } from '../../../sheet/text';
import { readIndicatorName, type NameTraits } from '../../../value/word/indicator-name';
import { dimensionOf, splitUnitName } from '../../../value/unit/units';
import type { Dimension, ParsedValue, Unit } from '../../../value/value';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { isWordsOnly, partsOf, targetRows } from '../../reading/target-value';
import { unitEdits } from '../../reading/unit-edit';

export type MessageId = 'rateWithUnit' | 'rateWithWord' | 'countWithUnit' | 'countWithRate';

const messages: MessageTexts<MessageId> = {
  rateWithUnit: {
    what: '“{indicator}”是比率，指标值（{cell}）“{target}”的单位却是“{unit}”。',
    why: '比率应以百分比表示，单位不符就无法比较和计分。',
    fix: '请把指标值改为百分比；如果考核的是数量，请改指标名称。',
  },
  rateWithWord: {
    what: '“{indicator}”是比率，指标值（{cell}）却写“{target}”。',
    why: '比率要有百分比，只写变化方向无法计算完成率。',
    fix: '请写明百分比，例如“≥5%”；无法量化的，请改指标名称。',
  },
  countWithUnit: {
    what: '“{indicator}”的指标值（{cell}）“{target}”，单位“{unit}”与名称不符。',
    why: '名称说的数量和指标值的单位不是一回事，实际完成值无从对照。',
    fix: '请按名称改单位；如果单位是对的，请改指标名称。',
  },
  countWithRate: {
    what: '“{indicator}”是数量，指标值（{cell}）“{target}”却是百分比。',
    why: '数量应以个、次、人等计，写百分比就不知道应完成多少。',
    fix: '请把指标值改为数量；如果考核的是比例，请把名称改为“……率”。',
  },
};

/** Words of change, which a rate cannot be: 提升率 = 提升. */
const CHANGE_WORDS =
  /^(?:有所|有效|持续|明显|显著|大幅|不断|稳步|逐步|进一步|得到|较大)?(?:提升|提高|增强|加强|改善|推进|促进|优化|上升|增长|增加|加快|保障|完善)$/;
/** Measure words that fit anything that happens. */
const GENERIC_COUNTS = ['个', '项', '次', '批次'];

/** Counting units that plainly speak of something else than the counter in the name. */
const FOREIGN: Readonly<Partial<Record<Dimension, readonly Dimension[]>>> = {
  persons: ['occurrences', 'items'],
  visits: ['items'],
  households: ['occurrences', 'items', 'visits'],
  occurrences: ['persons', 'items'],
  items: ['persons', 'visits', 'occurrences'],
};
/** Dimensions that count nothing. */
const NOT_COUNTED: readonly Dimension[] = ['ratio', 'money', 'area', 'length', 'mass', 'volume'];

export const unitMismatch: FormCheck<MessageId> = {
  meta: {
    code: 'V05',
    slug: 'unit-mismatch',
    title: '单位与指标名称不符',
    scope: 'row',
    severity: 'warning',
    fix: 'review',
    options: {},
  },
  messages,
  check({ assessed, sheet }) {
    const findings: Finding<MessageId>[] = [];
    for (const { row, cell, target } of targetRows(assessed)) {
      const traits = readIndicatorName(row.row.name);
      const found = mismatchOf(traits, target, cell.text);
      if (!found) continue;
      const unitCell = row.row.cells.unit;
      const columns = unitCell?.text ? (['target', 'unit'] as const) : (['target'] as const);
      const place = unitCell && unitCell.text.indexOf(found.unit) >= 0 ? unitCell : cell;
      const meant = meantUnit(found, traits, target, row.actual);
      findings.push(
        rowFinding(assessed.form, row, columns, {
          messageId: found.messageId,
          data: { target: cell.text, unit: found.unit },
          edits: meant === '' ? [] : unitEdits(sheet, place, found.unit, meant),
        }),
      );
    }
    return findings;
  },
};

interface Mismatch {
  readonly messageId: 'rateWithUnit' | 'rateWithWord' | 'countWithUnit' | 'countWithRate';
  readonly unit: string;
}

function mismatchOf(traits: NameTraits, target: ParsedValue, text: string): Mismatch | null {
  if (traits.measure === 'rate') return mismatchOfRate(traits, target, text);
  if (traits.measure === 'count') return mismatchOfCount(traits, target);
  return null;
}

function mismatchOfRate(
  { isDegree }: NameTraits,
  target: ParsedValue,
  text: string,
): Mismatch | null {
  if (isWordsOnly(target)) {
    const isMismatch = !isDegree && CHANGE_WORDS.test(normalise(text));
    return isMismatch ? { messageId: 'rateWithWord', unit: '' } : null;
  }
  const units = partsOf(target).map(unitOfPart);
  // 满意度的 90分 is a scale of its own, and a part without unit leaves it open.
  if (units.some((unit) => unit === null || isRateUnit(unit))) return null;
  const [unit] = units;
  return unit ? { messageId: 'rateWithUnit', unit: unit.text } : null;
}

/** A rate of 3% beside a target of 95次 is no slip of the unit. */
const SAME_SCALE = 2;

/**
 * The unit that was meant, where the actual value is stated in one that fits the name: name and result agree, so the target
 * alone is wrong. `''` where that does not show, since the name may be what is wrong.
 */
function meantUnit(
  { messageId }: Mismatch,
  { counted }: NameTraits,
  target: ParsedValue,
  actual: ParsedValue | null,
): string {
  if (actual?.kind !== 'quantity' || target.kind !== 'quantity' || !actual.unit) return '';
  const { unit } = actual;
  switch (messageId) {
    case 'countWithUnit':
      return unit.dimension === counted ? unit.text : '';
    case 'rateWithUnit': {
      const share = target.value === 0 ? 0 : actual.value / target.value;
      const isSameScale = share >= 1 / SAME_SCALE && share <= SAME_SCALE;
      return unit.dimension === 'ratio' && isSameScale ? unit.text : '';
    }
    // the number itself may mean something else
    case 'rateWithWord':
    case 'countWithRate':
      return '';
  }
}

const RATE_DIMENSIONS: readonly Dimension[] = ['ratio', 'points', 'score'];

/** Shares, and so many of many: 死亡率 is told per 10万 as well as per 亿元. */
function isRateUnit({ name, dimension }: Unit): boolean {
  const { denominator } = splitUnitName(name);
  return (
    RATE_DIMENSIONS.indexOf(dimension) >= 0 ||
    /^[\d一十百千]*[万亿]/.test(denominator) ||
    dimensionOf(denominator) === 'money'
  );
}

/** The unit a part counts in; `null` for times, coverage and numbers without unit. */
function unitOfPart(part: ParsedValue): Unit | null {
  const isCounted =
    part.kind === 'quantity' ||
    part.kind === 'range' ||
    part.kind === 'duration' ||
    part.kind === 'frequency';
  return isCounted ? part.unit : null;
}

function mismatchOfCount({ counted }: NameTraits, target: ParsedValue): Mismatch | null {
  if (target.kind !== 'quantity' && target.kind !== 'range') return null;
  const { unit } = target;
  // 同比下降10% of a count is told in per cent.
  if (!unit || (target.kind === 'quantity' && target.change !== undefined)) return null;
  if (unit.dimension === 'ratio') return { messageId: 'countWithRate', unit: unit.text };
  if (!counted) return null;
  const isForeign =
    NOT_COUNTED.indexOf(unit.dimension) >= 0 ||
    ((FOREIGN[counted] ?? []).indexOf(unit.dimension) >= 0 && !fits(counted, unit));
  return isForeign ? { messageId: 'countWithUnit', unit: unit.text } : null;
}

/** 个 counts anything, and 次 fits what happens in 项 only when the name does not say 项数. */
function fits(counted: Dimension, unit: Unit): boolean {
  if (unit.name === '个') return true;
  return counted === 'occurrences' && GENERIC_COUNTS.indexOf(unit.name) >= 0;
}
