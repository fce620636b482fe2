/** Texts of V06. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'atLeastAll' | 'signOfAll' | 'aboveAll';

export const messages: MessageTexts<MessageId> = {
  atLeastAll: {
    what: '“{indicator}”的指标值（{cell}）写“{target}”，而它最高只能是100%。',
    why: '“≥”表示可以更高，比率却不会超过100%。',
    fix: '请改为“=100%”；先把单元格设为文本格式，以免变成公式。',
  },
  signOfAll: {
    what: '“{indicator}”的指标值写“{target}”（符号在{cell}），而它最高只能是100%。',
    why: '“≥”表示可以更高，比率却不会超过100%。',
    fix: '请把{cell}的符号改为“=”。',
  },
  aboveAll: {
    what: '“{indicator}”的指标值（{cell}）写“{target}”，超过了100%。',
    why: '这类比率不会超过100%，这个指标值不可能完成。',
    fix: '请核对数字；如果考核的是增长，请在名称中写明“增长率”。',
  },
};
