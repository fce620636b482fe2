/** Texts of V10. */
import type { MessageTexts } from '../../contract';

const why = '照抄名称或描述没有说明要达到的结果，无法判断是否完成。';
const fix = '请写出可以核对的结果或数值，例如完成时间、比例、次数。';

export type MessageId = 'repeatsName' | 'repeatsDescription';

export const messages: MessageTexts<MessageId> = {
  repeatsName: {
    what: '“{indicator}”的指标值（{cell}）“{target}”只是把名称又写了一遍。',
    why,
    fix,
  },
  repeatsDescription: {
    what: '“{indicator}”的指标值（{cell}）“{target}”只是把指标描述又写了一遍。',
    why,
    fix,
  },
};
