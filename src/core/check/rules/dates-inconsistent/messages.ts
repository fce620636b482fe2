/** Texts of G06. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'startAfterEnd' | 'rangeReversed' | 'deadlineAfterEnd';

export const messages: MessageTexts<MessageId> = {
  startAfterEnd: {
    what: '“{indicator}”（{cell}）是“{start}”，晚于结束时间“{end}”（{place}）。',
    why: '开始应早于结束，其中一处填错了。',
    fix: '请核对起止时间并改正。',
  },
  rangeReversed: {
    what: '“{indicator}”（{cell}）是“{end}”，开始晚于结束。',
    why: '开始应早于结束，其中一处填错了。',
    fix: '请核对起止时间并改正。',
  },
  deadlineAfterEnd: {
    what: '“{indicator}”的指标值（{cell}）是“{target}”，项目在此之前已经结束（{place}“{end}”）。',
    why: '项目结束以后的时间，不能作为项目的完成期限。',
    fix: '请核对{cell}和{place}，改为项目期内的时间；项目已延期的，请改结束时间。',
  },
};
