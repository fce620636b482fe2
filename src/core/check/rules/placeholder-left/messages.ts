/** Texts of T04. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'left' | 'nameLeft' | 'unusedRows';

export const messages: MessageTexts<MessageId> = {
  left: {
    what: '“{indicator}”一行的{cell}还是模板内容“{text}”，没有替换。',
    why: '占位内容会被当成真实指标统计，导入系统时会被退回。',
    fix: '请填写实际内容；这一行用不到的，请清空整行。',
  },
  unusedRows: {
    what: '本表有{rows}行模板内容没有用到（{cell}“{indicator}”等），不计为指标。',
    why: '留下的“指标2”“……”会被当成没有填完的指标，导入系统时会被退回。',
    fix: '请删去这些行，或清空其中的文字。',
  },
  nameLeft: {
    what: '指标名称（{cell}）还是模板内容“{indicator}”，没有替换。',
    why: '占位内容会被当成真实指标统计，导入系统时会被退回。',
    fix: '请填写实际内容；这一行用不到的，请清空整行。',
  },
};
