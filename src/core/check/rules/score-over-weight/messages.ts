/** Texts of S01. */
import type { MessageTable } from '../../contract';

export type MessageId = 'overWeight' | 'ruleGives';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    overWeight: {
      what: '“{indicator}”（{cell}）得分{score}分，超过分值{weight}分。',
      why: '得分最高为该行分值，超额完成也不加分。',
      fix: '请更正{cell}的得分；如分值填错，请更正分值。',
      list: {
        what: '下列指标的得分超过了分值',
        item: '{cell} “{indicator}”（得分{score}分，分值{weight}分）',
        fix: '请更正得分；如分值填错，请更正分值。',
      },
      letter: null,
    },
    ruleGives: {
      what: '“{indicator}”（{cell}）得分{score}分，超过分值{weight}分。',
      why: '得分最高为该行分值，超额完成也不加分。',
      fix: '请核对后把{cell}改为按规则应得的{computed}分；如分值填错，请更正分值。',
      list: {
        what: '下列指标的得分超过了分值',
        item: '{cell} “{indicator}”（得分{score}分，分值{weight}分，应得{computed}分）',
        fix: '请核对后改为应得的分数；如分值填错，请更正分值。',
      },
      letter: null,
    },
  },
  'en-US': {
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
  },
};
