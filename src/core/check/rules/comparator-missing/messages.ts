/** Texts of V02. */
import type { MessageTexts } from '../../contract';

const what = '“{indicator}”的指标值（{cell}）只写“{target}”，没有比较符号。';
const why = '没有 ≥、≤、=，就说不清多完成或少完成算不算达标。';

export type MessageId = 'atLeast' | 'atMost' | 'exactly' | 'open' | 'range';

export const messages: MessageTexts<MessageId> = {
  atLeast: { what, why, fix: '请补上符号，一般写“≥{bound}”。' },
  atMost: { what, why, fix: '请补上符号，一般写“≤{bound}”。' },
  exactly: { what, why, fix: '请写成“={bound}”；先把单元格设为文本格式，以免变成公式。' },
  open: { what, why, fix: '请按本意补上符号：不少于写 ≥，不超过写 ≤，正好写 =。' },
  range: {
    what: '“{indicator}”的指标值（{cell}）写成区间“{target}”，没有比较符号。',
    why: '区间看不出超过上限算不算达标，也无法按比例计分。',
    fix: '请改为一个界限，例如“≥{bound}”。',
  },
};
