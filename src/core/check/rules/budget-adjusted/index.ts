/** F06: the budget was changed a lot during the year and nothing on the form says why. */
import Big from 'big.js';
import { normalise } from '../../../sheet/text';
import type { AssessedForm } from '../../../score/result';
import type { FormCheck, MessageTexts } from '../../contract';
import { percentText, plainNumber } from '../../../value/exact-number';
import { fundsFinding } from '../../reading/findings-on-form';

export type MessageId = 'increased' | 'reduced';

const messages: MessageTexts<MessageId> = {
  increased: {
    what: '“{indicator}”（{cell}）的全年预算数{budget}{unit}比年初预算数{opening}{unit}增加{change}，表中没有说明。',
    why: '预算增加较多时，核查会问调整的依据，指标值也应随之调整。',
    fix: '请核对两个数字；确有追加的，请在偏差原因或完成情况中写明依据。',
  },
  reduced: {
    what: '“{indicator}”（{cell}）的全年预算数{budget}{unit}比年初预算数{opening}{unit}减少{change}，表中没有说明。',
    why: '预算减少较多时，核查会问调整的依据，指标值也应随之调整。',
    fix: '请核对两个数字；确有核减的，请在偏差原因或完成情况中写明依据。',
  },
};

/** Words of an explanation, anywhere in what the form says in sentences. */
const ADJUSTMENT =
  /调整预算|预算调整|调[整增减][^，。；]{0,6}(?:预算|经费|资金|指标)|追加|压[减缩]|核[减增]|统筹收回|收回资金|年中调|预算[^，。；]{0,6}(?:变更|变化|调)/;

export const budgetAdjusted: FormCheck<MessageId, 'share'> = {
  meta: {
    code: 'F06',
    slug: 'budget-adjusted',
    title: '预算调整较大而未说明',
    scope: 'form',
    severity: 'info',
    fix: 'none',
    options: {
      share: {
        standard: 0.2,
        min: 0.2,
        max: 1,
        meaning: '全年预算数比年初预算数增减超过这个比例才提示，0.2 即 20%。',
      },
    },
  },
  messages,
  check({ assessed }, { share }) {
    const { form, funds } = assessed;
    if (!funds) return [];
    const { openingBudget, budget } = funds;
    if (openingBudget === null || budget === null || openingBudget <= 0) return [];
    if (budget === openingBudget) return [];
    const change = new Big(budget).minus(openingBudget).div(openingBudget);
    if (change.abs().lte(share) || isExplained(assessed)) return [];
    return [
      fundsFinding(form, funds, ['annualBudget', 'openingBudget'], {
        messageId: change.gt(0) ? 'increased' : 'reduced',
        data: {
          opening: plainNumber(openingBudget),
          budget: plainNumber(budget),
          unit: form.funds?.moneyUnit ?? form.moneyUnit ?? '',
          change: percentText(change.abs().toNumber()),
        },
      }),
    ];
  },
};

function isExplained({ form, rows, funds }: AssessedForm): boolean {
  if (normalise(funds?.row.cells.deviationReason?.text ?? '') !== '') return true;
  const { conclusion, problems, measures, reasons } = form.closing;
  const places = [
    ...form.goals.expected,
    ...form.goals.achieved,
    conclusion,
    problems,
    measures,
    reasons,
  ];
  const texts = [
    ...places.map((place) => place?.value.text ?? ''),
    ...rows.map((row) => row.reason),
  ];
  return texts.some((text) => ADJUSTMENT.test(normalise(text)));
}
