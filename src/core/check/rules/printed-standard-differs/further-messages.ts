/** S10 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Score differs from the printed standard',
  basis: [
    {
      text: '部门整体支出绩效评价指标表（湖南）：每超过一个百分点扣0.5分，扣完为止',
      certainty: 'seen',
    },
  ],
  'en-US': {
    differs: {
      what: '“{indicator}” scores {score} ({cell}); the standard printed beside it gives {high}.',
      why: 'The standard: {standard}',
      fix: 'Check the result and the score, or say in the remarks what else was agreed.',
    },
    outside: {
      what: '“{indicator}” scores {score} ({cell}); the standard printed beside it gives {low} to {high}.',
      why: 'The standard: {standard}',
      fix: 'Check the result and the score, or say in the remarks what else was agreed.',
    },
  },
  letters: {
    differs: {
      list: {
        what: '下列指标的得分与表中的评分标准不符',
        item: '{cell} “{indicator}”（得分{score}分，按标准应为{high}分）',
        fix: '请核对实际值和得分；另有规定的，请在备注中写明。',
      },
      letter: null,
    },
    outside: {
      list: {
        what: '下列指标的得分与表中的评分标准不符',
        item: '{cell} “{indicator}”（得分{score}分，按标准应在{low}至{high}分之间）',
        fix: '请核对实际值和得分；另有规定的，请在备注中写明。',
      },
      letter: null,
    },
  },
};
