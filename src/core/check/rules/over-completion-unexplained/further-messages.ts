/** D02 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Over-completion unexplained',
  basis: [
    {
      text: '财预〔2020〕10号：偏离指标值较多的须分析原因；达到几倍起算由所选评分规则规定，默认 1.3 倍',
      certainty: 'unverified',
    },
  ],
  'en-US': {
    exceeded: {
      what: '“{indicator}” ({cell}) has target “{target}” and result “{actual}”, a completion of {completion}, without a reason.',
      why: 'From {flag} on it must be said whether the target was too low or circumstances changed.',
      fix: 'State in {cell} why it was exceeded and how the next target will be set.',
    },
    withoutRatio: {
      what: '“{indicator}” ({cell}) has target “{target}” and result “{actual}”, far above, without a reason.',
      why: 'It must be said whether the target was too low or circumstances changed.',
      fix: 'State in {cell} why it was exceeded and how the next target will be set.',
    },
  },
  letters: {
    exceeded: {
      list: {
        what: '下列指标超额较多，没有说明原因',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”，完成率{completion}）',
        fix: '请写明超额的原因，以及下一年指标值如何调整。',
      },
      letter: null,
    },
    withoutRatio: {
      list: {
        what: '下列指标超额较多，没有说明原因',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请写明超额的原因，以及下一年指标值如何调整。',
      },
      letter: null,
    },
  },
};
