/** S01 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Score above full marks',
  basis: [{ text: '各指标得分不超过其分值，自评总分 100 分，不设加分', certainty: 'seen' }],
  'en-US': {
    otherScale: {
      what: 'Most scores in the column “{indicator}” ({cell}) exceed their full marks.',
      why: 'They seem to count to 100 each, or the full marks are shares, so that scores and total cannot be checked.',
      fix: 'Bring both to one scale: scores in points of the full marks, or shares as points.',
    },
    overWeight: {
      what: '“{indicator}” ({cell}) scores {score}, above its full marks of {weight}.',
      why: 'A row cannot score more than its full marks; exceeding the target earns no bonus.',
      fix: 'Correct the score in {cell}, or the full marks if those are wrong.',
    },
    ruleGives: {
      what: '“{indicator}” ({cell}) scores {score}, above its full marks of {weight}.',
      why: 'A row cannot score more than its full marks; exceeding the target earns no bonus.',
      fix: 'Change {cell} to the {computed} that the rule gives, or correct the full marks if those are wrong.',
    },
    overLabel: {
      what: '“{indicator}” ({cell}) is worth {weight}, but its rows score {score} in all.',
      why: 'A part cannot score more than its label states.',
      fix: 'Correct the scores of the rows, or the label if that is wrong.',
    },
  },
  letters: {
    otherScale: { list: null, letter: null },
    overLabel: {
      list: {
        what: '下列部分各行的得分合计超过了标明的分值',
        item: '{cell} “{indicator}”（标明{weight}分，得分合计{score}分）',
        fix: '请更正各行的得分；如标明的分值有误，请更正标签。',
      },
      letter: null,
    },
    overWeight: {
      list: {
        what: '下列指标的得分超过了分值',
        item: '{cell} “{indicator}”（得分{score}分，分值{weight}分）',
        fix: '请更正得分；如分值填错，请更正分值。',
      },
      letter: null,
    },
    ruleGives: {
      list: {
        what: '下列指标的得分超过了分值',
        item: '{cell} “{indicator}”（得分{score}分，分值{weight}分，应得{computed}分）',
        fix: '请核对后改为应得的分数；如分值填错，请更正分值。',
      },
      letter: null,
    },
  },
};
