/** Texts of D02. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'exceeded' | 'withoutRatio';

export const messages: MessageTexts<MessageId> = {
  exceeded: {
    what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，完成率{completion}，没有说明原因。',
    why: '完成率达到{flag}的，应分析是指标值定低了，还是情况有变化。',
    fix: '请在{cell}写明超额的原因，以及下一年指标值如何调整。',
  },
  withoutRatio: {
    what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，超出较多，没有说明原因。',
    why: '实际大大超过指标值的，应分析是指标值定低了，还是情况有变化。',
    fix: '请在{cell}写明超额的原因，以及下一年指标值如何调整。',
  },
};
