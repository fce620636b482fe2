/** S06 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Score outside its tier',
  basis: [
    {
      text: '财预〔2020〕10号：定性指标按达成、部分达成、未达成三档，分别在 100%–80%、80%–60%、60%–0% 内记分',
      certainty: 'seen',
    },
  ],
  'en-US': {
    achieved: {
      what: '“{indicator}” ({cell}) counts as achieved (“{actual}”), but scores {score}.',
      why: 'That tier earns {low} to {high}.',
      fix: 'Adjust {cell} within the tier, or change the tier and say why.',
    },
    partlyAchieved: {
      what: '“{indicator}” ({cell}) was partly achieved (target “{target}”, result “{actual}”), but scores {score}.',
      why: 'That tier earns {low} or more, but less than {high}.',
      fix: 'Adjust {cell} within the tier, or change the tier and say why.',
    },
    notAchieved: {
      what: '“{indicator}” ({cell}) counts as not achieved (“{actual}”), but scores {score}.',
      why: 'That tier earns {low} or more, but less than {high}.',
      fix: 'Adjust {cell} within the tier, or change the tier and say why.',
    },
  },
  letters: {
    achieved: {
      list: {
        what: '下列指标判为达成，得分却不在该档',
        item: '{cell} “{indicator}”（完成“{actual}”，得分{score}分）',
        fix: '请在该档内调整得分，或改判档次并写明原因。',
      },
      letter: null,
    },
    partlyAchieved: {
      list: {
        what: '下列指标是部分达成，得分却不在该档',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”，得分{score}分）',
        fix: '请在该档内调整得分，或改判档次并写明原因。',
      },
      letter: null,
    },
    notAchieved: {
      list: {
        what: '下列指标判为未达成，得分却不在该档',
        item: '{cell} “{indicator}”（完成“{actual}”，得分{score}分）',
        fix: '请在该档内调整得分，或改判档次并写明原因。',
      },
      letter: null,
    },
  },
};
