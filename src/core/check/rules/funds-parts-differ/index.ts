/** F03: 年度资金总额 is not the sum of its parts. */
import type { FundsColumn } from '../../../form/form';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { plainNumber } from '../../../value/exact-number';
import { fundsPartsIn } from '../../reading/funds-parts';
import { findingAt, fundsName } from '../../reading/findings-on-form';

export type MessageId = 'differs' | 'partsAbove';

const messages: MessageTexts<MessageId> = {
  differs: {
    what: '“{indicator}”（{cell}）的{column}是{total}{unit}，下面各部分相加是{sum}{unit}。',
    why: '资金总额应等于财政拨款、结转资金、其他资金之和。',
    fix: '请对照预算批复和决算数更正{cell}或下面的分项。',
  },
  partsAbove: {
    what: '“{indicator}”（{cell}）的{column}是{total}{unit}，其中的部分却有{sum}{unit}。',
    why: '“其中”的部分不会大于总额。',
    fix: '请对照预算批复和决算数更正{cell}或下面的分项。',
  },
};

const COLUMNS: readonly FundsColumn[] = ['openingBudget', 'annualBudget', 'spending'];

/** Parts are printed rounded: one yuan, or two hundredths of 万元, may be lost. */
const ALLOWED_ROUNDING = { 元: 1, 万元: 0.02 };

export const fundsPartsDiffer: FormCheck<MessageId> = {
  meta: {
    code: 'F03',
    slug: 'funds-parts-differ',
    title: '资金总额与各部分之和不符',
    scope: 'form',
    severity: 'error',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, funds } }) {
    if (!funds) return [];
    const unit = form.funds?.moneyUnit ?? form.moneyUnit ?? '元';
    const findings: Finding<MessageId>[] = [];
    for (const column of COLUMNS) {
      const parts = fundsPartsIn(form, column);
      if (!parts || parts.isUnfinished) continue;
      const nearest = parts.possibleSums.some(
        (sum) => Math.abs(sum - parts.total) <= ALLOWED_ROUNDING[unit],
      );
      const least = Math.min(...parts.possibleSums);
      if (nearest || (!parts.isComplete && least <= parts.total)) continue;
      findings.push(
        findingAt(form, 'funds', fundsName(funds), parts.cells, {
          messageId: parts.isComplete ? 'differs' : 'partsAbove',
          data: {
            column: form.funds?.headers[column]?.cell.text ?? fundsName(funds),
            total: plainNumber(parts.total),
            sum: plainNumber(parts.possibleSums[0] ?? 0),
            unit,
          },
        }),
      );
    }
    return findings;
  },
};
