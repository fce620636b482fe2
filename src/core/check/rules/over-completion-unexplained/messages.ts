/** Texts of D02. */
import type { MessageTable } from '../../contract';

export type MessageId = 'exceeded' | 'withoutRatio';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    exceeded: {
      what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，完成率{completion}，没有说明原因。',
      why: '完成率达到{flag}的，应分析是指标值定低了，还是情况有变化。',
      fix: '请在{cell}写明超额的原因，以及下一年指标值如何调整。',
      list: {
        what: '下列指标超额较多，没有说明原因',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”，完成率{completion}）',
        fix: '请写明超额的原因，以及下一年指标值如何调整。',
      },
      letter: null,
    },
    withoutRatio: {
      what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，超出较多，没有说明原因。',
      why: '实际大大超过指标值的，应分析是指标值定低了，还是情况有变化。',
      fix: '请在{cell}写明超额的原因，以及下一年指标值如何调整。',
      list: {
        what: '下列指标超额较多，没有说明原因',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请写明超额的原因，以及下一年指标值如何调整。',
      },
      letter: null,
    },
  },
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
};
