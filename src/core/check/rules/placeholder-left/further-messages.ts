/** T04 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Placeholder left',
  basis: [{ text: '系统导入时拒收“*”“_”等占位符', certainty: 'unverified' }],
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
  letters: {
    left: {
      list: {
        what: '下列各处还是模板内容，没有替换',
        item: '{cell} “{indicator}”一行填“{text}”',
        fix: '请填写实际内容；用不到的行，请清空整行。',
      },
      letter: null,
    },
    unusedRows: {
      list: {
        what: '下列各处留有没有用到的模板行',
        item: '{cell} “{indicator}”等{rows}行',
        fix: '请删去这些行，或清空其中的文字。',
      },
      letter: null,
    },
    nameLeft: {
      list: {
        what: '下列各处还是模板内容，没有替换',
        item: '{cell} “{indicator}”',
        fix: '请填写实际内容；用不到的行，请清空整行。',
      },
      letter: null,
    },
  },
};
