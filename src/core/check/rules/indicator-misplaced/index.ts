/** T06: the indicator plainly belongs under another level 2. */
import type { Form } from '../../../form/form';
import type { AssessedRow } from '../../../score/result';
import { normalise } from '../../../sheet/text';
import { readNameDirection } from '../../../value/word/direction-of-name';
import { moneyRoleOf } from '../../../value/word/money-of-name';
import { readIndicatorName } from '../../../value/word/indicator-name';
import type { ParsedValue } from '../../../value/value';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { indicatorName } from '../../reading/finding-place';
import { findingAt, rowFinding } from '../../reading/findings-on-form';

export type MessageId =
  | 'rateUnderQuantity'
  | 'extentUnderQuantity'
  | 'headCountUnderQuality'
  | 'moneyOutsideCost'
  | 'earningsOutsideBenefit'
  | 'paymentElsewhere'
  | 'moneyElsewhere'
  | 'timeElsewhere';

const messages: MessageTexts<MessageId> = {
  rateUnderQuantity: {
    what: '“{indicator}”（{cell}）是比率，却列在“{level2}”下。',
    why: '数量指标反映提供了多少，比率一般属于质量或时效指标。',
    fix: '请移到相应的二级指标下，或改为具体数量；批复表即如此的可接受本条。',
  },
  extentUnderQuantity: {
    what: '本表“{level2}”下只有比率，没有数量，例如“{indicator}”（{cell}）。',
    why: '只写完成率、覆盖率，看不出一共要完成多少。',
    fix: '请至少写明一项数量，例如“≥12台”；批复表即如此的可接受本条。',
  },
  headCountUnderQuality: {
    what: '“{indicator}”（{cell}）是人数，却列在“{level2}”下。',
    why: '人数反映数量，不反映质量。',
    fix: '请移到数量指标下；批复表即如此的可接受本条。',
  },
  moneyOutsideCost: {
    what: '“{indicator}”（{cell}）是支出的金额，却列在“{level2}”下。',
    why: '支出金额、单价等属于成本指标。',
    fix: '请移到成本指标下；批复表即如此的可接受本条。',
  },
  earningsOutsideBenefit: {
    what: '“{indicator}”（{cell}）是带来的收入或投资，却列在“{level2}”下。',
    why: '产值、收入、成交额、带动的投资等反映效果，属于经济效益指标。',
    fix: '请移到经济效益指标下；批复表即如此的可接受本条。',
  },
  paymentElsewhere: {
    what: '“{indicator}”（{cell}）是拨付、发放的金额，却列在“{level2}”下。',
    why: '数量、质量、时效指标反映办了多少、办得怎样、何时办完，不反映付了多少钱。',
    fix: '请改为人数、户数、项目数等数量；批复表即如此的可接受本条。',
  },
  moneyElsewhere: {
    what: '“{indicator}”（{cell}）是金额，却列在“{level2}”下。',
    why: '支出的金额属于成本指标，带来的收入或投资属于经济效益指标。',
    fix: '请移到成本指标或经济效益指标下；批复表即如此的可接受本条。',
  },
  timeElsewhere: {
    what: '“{indicator}”（{cell}）是时限，却列在“{level2}”下。',
    why: '完成时间、响应时间等属于时效指标。',
    fix: '请移到时效指标下；批复表即如此的可接受本条。',
  },
};

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
