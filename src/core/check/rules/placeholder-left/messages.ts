/** Texts of T04. */
import type { MessageTable } from '../../contract';

export type MessageId = 'left' | 'nameLeft' | 'unusedRows';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    left: {
      what: '“{indicator}”一行的{cell}还是模板内容“{text}”，没有替换。',
      why: '占位内容会被当成真实指标统计，导入系统时会被退回。',
      fix: '请填写实际内容；这一行用不到的，请清空整行。',
      list: {
        what: '下列各处还是模板内容，没有替换',
        item: '{cell} “{indicator}”一行填“{text}”',
        fix: '请填写实际内容；用不到的行，请清空整行。',
      },
      letter: null,
    },
    unusedRows: {
      what: '本表有{rows}行模板内容没有用到（{cell}“{indicator}”等），不计为指标。',
      why: '留下的“指标2”“……”会被当成没有填完的指标，导入系统时会被退回。',
      fix: '请删去这些行，或清空其中的文字。',
      list: {
        what: '下列各处留有没有用到的模板行',
        item: '{cell} “{indicator}”等{rows}行',
        fix: '请删去这些行，或清空其中的文字。',
      },
      letter: null,
    },
    nameLeft: {
      what: '指标名称（{cell}）还是模板内容“{indicator}”，没有替换。',
      why: '占位内容会被当成真实指标统计，导入系统时会被退回。',
      fix: '请填写实际内容；这一行用不到的，请清空整行。',
      list: {
        what: '下列各处还是模板内容，没有替换',
        item: '{cell} “{indicator}”',
        fix: '请填写实际内容；用不到的行，请清空整行。',
      },
      letter: null,
    },
  },
  'en-US': {
    left: {
      what: 'In the row of “{indicator}”, {cell} still holds the placeholder “{text}”.',
      why: 'Placeholders are counted as indicators and refused on import.',
      fix: 'Fill in the content, or clear the whole row if it is not needed.',
    },
    unusedRows: {
      what: '{rows} rows of the template were not used ({cell} “{indicator}” and the like); they are not counted.',
      why: 'What is left of the template looks like unfinished indicators and is refused on import.',
      fix: 'Delete these rows, or clear their text.',
    },
    nameLeft: {
      what: 'The name of an indicator ({cell}) still is the placeholder “{indicator}”.',
      why: 'Placeholders are counted as indicators and refused on import.',
      fix: 'Fill in the content, or clear the whole row if it is not needed.',
    },
  },
};
