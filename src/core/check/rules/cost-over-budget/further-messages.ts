/** V11 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

const whyEnglish = 'A cost target is a ceiling; what exceeds the budget has no funds.';
const fixEnglish = 'Check amounts and units (元, 万元) so that costs stay within the budget.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Cost targets exceed the budget',
  basis: [
    { text: '财预〔2015〕88号：绩效目标与资金规模应当匹配', certainty: 'unverified' },
    { text: '成本指标之和不应超过年度预算', certainty: 'own' },
  ],
  'en-US': {
    single: {
      what: 'The target of “{indicator}” ({cell}), “{target}”, exceeds the budget of {budget} ({budgetCell}).',
      why: whyEnglish,
      fix: fixEnglish,
    },
    sum: {
      what: 'The {rows} cost targets of “{indicator}” ({cell} and others) add up to {sum}, above the budget of {budget} ({budgetCell}).',
      why: whyEnglish,
      fix: fixEnglish,
    },
    unitPrice: {
      what: '“{indicator}” ({cell}), “{target}”, times “{count}” ({countCell}) is {product}, above the budget of {budget} ({budgetCell}).',
      why: whyEnglish,
      fix: 'Check price, number and budget so that their product stays within it.',
    },
    sumDiffers: {
      what: 'The cost targets of “{indicator}” ({cell}) add up to {sum}, far from the budget of {budget} ({budgetCell}).',
      why: 'Cost targets should cover the main spending and match the budget.',
      fix: 'Check for missing cost indicators and for wrong amounts or units.',
    },
    onlyDiffers: {
      what: '“{indicator}” ({cell}) is the only cost target; its {sum} are far from the budget of {budget} ({budgetCell}).',
      why: 'Cost targets should cover the main spending and match the budget.',
      fix: 'Check for missing cost indicators and for wrong amounts or units.',
    },
  },
  letters: {
    single: { list: null, letter: null },
    sum: { list: null, letter: null },
    unitPrice: { list: null, letter: null },
    sumDiffers: { list: null, letter: null },
    onlyDiffers: { list: null, letter: null },
  },
};
