/** T06 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Indicator under the wrong heading',
  basis: [
    { text: '财预〔2015〕88号：数量、质量、时效、成本指标各有所指', certainty: 'unverified' },
  ],
  'en-US': {
    rateUnderQuantity: {
      what: '“{indicator}” ({cell}) is a rate, but stands under “{level2}”.',
      why: 'Quantity says how much; rates usually speak of quality or timeliness.',
      fix: 'Move it, or state a number; accept this finding if it was approved so.',
    },
    extentUnderQuantity: {
      what: '“{level2}” has rates only and no number (such as “{indicator}”, {cell}).',
      why: 'Rates of completion or coverage do not tell how much was planned.',
      fix: 'State at least one number; accept this finding if it was approved so.',
    },
    headCountUnderQuality: {
      what: '“{indicator}” ({cell}) is a head count, but stands under “{level2}”.',
      why: 'A head count says how many, not how well.',
      fix: 'Move it under quantity; accept this finding if it was approved so.',
    },
    moneyOutsideCost: {
      what: '“{indicator}” ({cell}) is an amount spent, but stands under “{level2}”.',
      why: 'Amounts and prices are cost indicators.',
      fix: 'Move it under cost; accept this finding if it was approved so.',
    },
    earningsOutsideBenefit: {
      what: '“{indicator}” ({cell}) is income or investment gained, but stands under “{level2}”.',
      why: 'Output value, income, turnover and investment attracted are economic benefits.',
      fix: 'Move it to 经济效益指标, or accept this finding if it was approved so.',
    },
    paymentElsewhere: {
      what: '“{indicator}” ({cell}) is an amount paid out, but stands under “{level2}”.',
      why: 'Quantity, quality and timeliness say how much, how well and when, not what was paid.',
      fix: 'State persons, households or projects; accept this finding if it was approved so.',
    },
    moneyElsewhere: {
      what: '“{indicator}” ({cell}) is an amount of money, but stands under “{level2}”.',
      why: 'Money spent belongs to cost, income or investment gained to economic benefit.',
      fix: 'Move it to cost or benefit; accept this finding if it was approved so.',
    },
    timeElsewhere: {
      what: '“{indicator}” ({cell}) is a time limit, but stands under “{level2}”.',
      why: 'Completion and response times are indicators of timeliness.',
      fix: 'Move it under timeliness; accept this finding if it was approved so.',
    },
  },
  letters: {
    rateUnderQuantity: {
      list: {
        what: '下列指标是比率，却列在“{level2}”下',
        item: '{cell} “{indicator}”',
        fix: '请移到相应的二级指标下，或改为具体数量；批复即如此的，可不改动。',
      },
      letter: { fix: '请移到相应的二级指标下，或改为具体数量；批复即如此的，可不改动。' },
    },
    extentUnderQuantity: {
      list: {
        what: '下列指标用比率表示，列在“{level2}”下',
        item: '{cell} “{indicator}”',
        fix: '能写数量的请改为数量，例如“≥12台”；批复即如此的，可不改动。',
      },
      letter: { fix: '能写数量的请改为数量，例如“≥12台”；批复即如此的，可不改动。' },
    },
    headCountUnderQuality: {
      list: {
        what: '下列指标是人数，却列在“{level2}”下',
        item: '{cell} “{indicator}”',
        fix: '请移到数量指标下；批复即如此的，可不改动。',
      },
      letter: { fix: '请移到数量指标下；批复即如此的，可不改动。' },
    },
    moneyOutsideCost: {
      list: {
        what: '下列指标是支出的金额，却列在“{level2}”下',
        item: '{cell} “{indicator}”',
        fix: '请移到成本指标下；批复即如此的，可不改动。',
      },
      letter: { fix: '请移到成本指标下；批复即如此的，可不改动。' },
    },
    earningsOutsideBenefit: {
      list: {
        what: '下列指标是带来的收入或投资，却列在“{level2}”下',
        item: '{cell} “{indicator}”',
        fix: '请移到经济效益指标下；批复即如此的，可不改动。',
      },
      letter: { fix: '请移到经济效益指标下；批复即如此的，可不改动。' },
    },
    paymentElsewhere: {
      list: {
        what: '下列指标是拨付、发放的金额，却列在“{level2}”下',
        item: '{cell} “{indicator}”',
        fix: '请改为人数、户数、项目数等数量；批复即如此的，可不改动。',
      },
      letter: { fix: '请改为人数、户数、项目数等数量；批复即如此的，可不改动。' },
    },
    moneyElsewhere: {
      list: {
        what: '下列指标是金额，却列在“{level2}”下',
        item: '{cell} “{indicator}”',
        fix: '请移到成本指标或经济效益指标下；批复即如此的，可不改动。',
      },
      letter: { fix: '请移到成本指标或经济效益指标下；批复即如此的，可不改动。' },
    },
    timeElsewhere: {
      list: {
        what: '下列指标是时限，却列在“{level2}”下',
        item: '{cell} “{indicator}”',
        fix: '请移到时效指标下；批复即如此的，可不改动。',
      },
      letter: { fix: '请移到时效指标下；批复即如此的，可不改动。' },
    },
  },
};
