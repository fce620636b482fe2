import type { MessageTexts } from '../../contract';

export type MessageId = 'approximate';

export const messages: MessageTexts<MessageId> = {
  approximate: {
    what: '“{indicator}”（{cell}）的实际完成值是约数“{actual}”，指标值是“{target}”。',
    why: '定量指标要能核实，约数无法与佐证材料对上。',
    fix: '请在{cell}填写统计得到的准确数值。',
  },
};
