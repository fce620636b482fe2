/** Texts of S01. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'overWeight' | 'ruleGives' | 'otherScale' | 'overLabel';

export const messages: MessageTexts<MessageId> = {
  otherScale: {
    what: '“{indicator}”一列（{cell}）的多数得分超过了分值。',
    why: '得分像是按百分制填写，或者分值填的是权重，与分值不是同一口径，无法核对得分和总分。',
    fix: '请统一口径：得分按分值折算，或者把权重改为分值。',
  },
  overWeight: {
    what: '“{indicator}”（{cell}）得分{score}分，超过分值{weight}分。',
    why: '得分最高为该行分值，超额完成也不加分。',
    fix: '请更正{cell}的得分；如分值填错，请更正分值。',
  },
  ruleGives: {
    what: '“{indicator}”（{cell}）得分{score}分，超过分值{weight}分。',
    why: '得分最高为该行分值，超额完成也不加分。',
    fix: '请核对后把{cell}改为按规则应得的{computed}分；如分值填错，请更正分值。',
  },
  overLabel: {
    what: '“{indicator}”（{cell}）标明{weight}分，所属各行的得分合计{score}分。',
    why: '一个部分的得分不能超过标明的分值。',
    fix: '请更正各行的得分；如标明的分值有误，请更正标签。',
  },
};
