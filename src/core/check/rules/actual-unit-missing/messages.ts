import type { MessageTexts } from '../../contract';

export type MessageId = 'unitMissing' | 'shareOrPercent' | 'shareBesideUnit';

export const messages: MessageTexts<MessageId> = {
  unitMissing: {
    what: '“{indicator}”（{cell}）的实际完成值“{actual}”没有单位，指标值是“{target}”。',
    why: '目前按“{unit}”理解；单位不写明，核查时容易看错。',
    fix: '请在{cell}的数字后写明单位“{unit}”，或更正为实际的单位。',
  },
  shareOrPercent: {
    what: '“{indicator}”（{cell}）的实际完成值只写“{actual}”，指标值是“{target}”。',
    why: '可能是{percent}，也可能是{actual}%，不写明就无法判断是否完成。',
    fix: '请在{cell}写成百分比；如果是{percent}，请写“{percent}”。',
  },
  shareBesideUnit: {
    what: '“{indicator}”（{cell}）的实际完成值写“{actual}”，单位另写为“{unit}”，指标值是“{target}”。',
    why: '按单位是{actual}%，也可能把{percent}填成了小数，目前无法判断是否完成。',
    fix: '请核对{cell}；如果是{percent}，请填“{number}”。',
  },
};
