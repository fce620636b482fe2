/** T06: the indicator plainly belongs under another level 2. */
import type { Form } from '../../../form/form';
import type { AssessedRow } from '../../../score/result';
import { normalise } from '../../../sheet/text';
import { readNameDirection } from '../../../value/word/direction-of-name';
import { moneyRoleOf } from '../../../value/word/money-of-name';
import { readIndicatorName } from '../../../value/word/indicator-name';
import type { ParsedValue } from '../../../value/value';
import type { Finding, FormCheck } from '../../contract';
import { indicatorName } from '../../reading/finding-place';
import { findingAt, rowFinding } from '../../reading/findings-on-form';
import { messages, type MessageId } from './messages';

type Class = 'quantity' | 'quality' | 'timeliness';

const CLASSES: readonly { readonly words: RegExp; readonly place: Class }[] = [
  { words: /数量/, place: 'quantity' },
  { words: /质量/, place: 'quality' },
  { words: /时效/, place: 'timeliness' },
];

/** Rates that tell how much of a plan was done, and could be told in numbers. */
const EXTENT = /完成|覆盖|到位|比例|占比|比重|配备|执行/;
/** Limits of time, as against days that are counted: 巡检天数. */
const TIME_LIMIT = /时间|时限|周期|工期|期限/;
const WITHOUT_AMOUNT: readonly ParsedValue['kind'][] = ['blank', 'tier', 'qualitative'];
const COST_NAME = /(?:成本|费用|单价|造价)$/;

export const indicatorMisplaced: FormCheck<MessageId> = {
  meta: {
    code: 'T06',
    slug: 'indicator-misplaced',
    title: '指标归类不当',
    scope: 'row',
    severity: 'info',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows } }) {
    const extents: AssessedRow[] = [];
    const findings: Finding<MessageId>[] = [];
    for (const row of rows) {
      const place = placeOf(row);
      if (!place || !row.row.cells.level3) continue;
      const messageId = misplacement(place, row.row.name, row.target);
      if (messageId === 'extentUnderQuantity') extents.push(row);
      else if (messageId) {
        findings.push(
          rowFinding(form, row, ['level3'], { messageId, data: { level2: row.row.level2 } }),
        );
      }
    }
    const [first] = extents;
    if (first && !rows.some(statesQuantity)) findings.push(onlyExtents(form, first, extents));
    return findings;
  },
};

function placeOf({ row }: AssessedRow): Class | undefined {
  const level2 = normalise(row.level2);
  return CLASSES.find(({ words }) => words.test(level2))?.place;
}

/** Beside one number, 完成率 and 覆盖率 are an accepted way to speak of the rest of the plan. */
function statesQuantity(row: AssessedRow): boolean {
  const { target } = row;
  if (placeOf(row) !== 'quantity') return false;
  if (target.kind === 'quantity' || target.kind === 'range') {
    return target.unit?.dimension !== 'ratio';
  }
  return WITHOUT_AMOUNT.indexOf(target.kind) < 0;
}

function onlyExtents(
  form: Form,
  first: AssessedRow,
  extents: readonly AssessedRow[],
): Finding<MessageId> {
  const cells = extents.flatMap(({ row }) => row.cells.level3 ?? []);
  return findingAt(form, first.row.number, indicatorName(first.row), cells, {
    messageId: 'extentUnderQuantity',
    data: { level2: first.row.level2 },
  });
}

function misplacement(place: Class, indicator: string, target: ParsedValue): MessageId | null {
  const { measure, counted, name } = readIndicatorName(indicator);
  const { better, isDecrease } = readNameDirection(indicator);
  const dimension = target.kind === 'quantity' ? (target.unit?.dimension ?? null) : null;
  // 减少行政成本 ≥5% is a share, not an amount.
  if (COST_NAME.test(name) && dimension !== 'ratio') return 'moneyOutsideCost';
  if (dimension === 'money' && !isDecrease) return moneyMisplacement(indicator);
  if (place === 'quantity' && measure === 'rate') {
    // 完成率 = 3-4次 is named wrongly rather than placed wrongly (V05).
    if (dimension !== 'ratio') return null;
    return EXTENT.test(name) ? 'extentUnderQuantity' : 'rateUnderQuantity';
  }
  if (place === 'quality' && measure === 'count' && counted === 'persons') {
    return dimension === 'persons' ? 'headCountUnderQuality' : null;
  }
  const isLimit = measure === 'time' && TIME_LIMIT.test(name);
  const isTime = dimension === 'time' || target.kind === 'duration';
  return place !== 'timeliness' && isLimit && isTime && better === 'reverse'
    ? 'timeElsewhere'
    : null;
}

/** What the amount is, by its name; an amount of which the name tells nothing is only said to be one. */
function moneyMisplacement(indicator: string): MessageId {
  const { better, isSpending, isEarnings } = readNameDirection(indicator);
  const role = moneyRoleOf(indicator);
  if (role === 'paid') return 'paymentElsewhere';
  if (role === 'attracted' || isEarnings) return 'earningsOutsideBenefit';
  if (isSpending) return 'moneyOutsideCost';
  return better === 'positive' ? 'earningsOutsideBenefit' : 'moneyElsewhere';
}
