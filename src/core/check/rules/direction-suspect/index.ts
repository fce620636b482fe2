/** V07: the comparator points the wrong way for the indicator's name. */
import { normalise } from '../../../sheet/text';
import { directionOfSign, expectedDirection, isMoney } from '../../../value/word/direction';
import { readNameDirection, type Better } from '../../../value/word/direction-of-name';
import { moneyRoleOf } from '../../../value/word/money-of-name';
import type { IndicatorRow } from '../../../form/form';
import type { QuantityValue } from '../../../value/value';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { levelNames } from '../../../form/indicator-dimension';
import { targetRows, targetText } from '../../reading/target-value';
import { signColumns } from '../../reading/target-sign';

export type MessageId = 'moreIsBetter' | 'lessIsBetter';

const messages: MessageTexts<MessageId> = {
  moreIsBetter: {
    what: '“{indicator}”的指标值（{cell}）写“{target}”，符号方向可能反了。',
    why: '从名称看，这个指标越多越好，写成上限则做得越少越算达标。',
    fix: '请核对符号；如果本意是不少于，请改为“≥”，确需控制上限的可接受本条并说明。',
  },
  lessIsBetter: {
    what: '“{indicator}”的指标值（{cell}）写“{target}”，符号方向可能反了。',
    why: '从名称看，这个指标越少越好，写成下限则越差越算达标。',
    fix: '请核对符号；如果本意是不超过，请改为“≤”。',
  },
};

export const directionSuspect: FormCheck<MessageId> = {
  meta: {
    code: 'V07',
    slug: 'direction-suspect',
    title: '比较符号方向可疑',
    scope: 'row',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const findings: Finding<MessageId>[] = [];
    for (const each of targetRows(assessed)) {
      const { row, target } = each;
      if (target.kind !== 'quantity' || target.change) continue;
      const points = directionOfSign(target.comparator);
      const wanted = points && wantedDirection(row.row, target);
      if (!wanted || wanted === points) continue;
      findings.push(
        rowFinding(assessed.form, row, signColumns(each), {
          messageId: wanted === 'positive' ? 'moreIsBetter' : 'lessIsBetter',
          data: { target: targetText(each) },
        }),
      );
    }
    return findings;
  },
};

const QUANTITY_LEVEL = /数量/;
/** Nobody limits how many have the benefit. */
const BENEFITED = /受益|惠及/;

/** Which way is good for this indicator; `null` where name and place do not say for certain. */
function wantedDirection(row: IndicatorRow, target: QuantityValue): Better | null {
  const { better, isDecrease, countsThings } = readNameDirection(row.name);
  if (isDecrease) {
    // 降低采购成本 ≤50万元 may state the cost that remains; a percentage is the decrease itself.
    return target.unit?.dimension === 'ratio' ? better : null;
  }
  const { direction, certainty } = expectedDirection(row.name, levelNames(row), {
    ...target,
    comparator: 'none',
  });
  switch (certainty) {
    case 'told':
      // 拨付资金 ≤100万元 may be the limit of what is paid.
      if (direction === 'positive' && isMoney(target.unit) && moneyRoleOf(row.name) === 'paid') {
        return null;
      }
      return better === null && target.value === 0 ? null : direction;
    case 'output':
      // That more of a count is wanted is said by name and level together, or by the benefit.
      return countsThings &&
        (QUANTITY_LEVEL.test(normalise(row.level2)) || BENEFITED.test(row.name))
        ? direction
        : null;
    case 'stated':
    case 'likely':
    case 'unknown':
      return null;
  }
}
