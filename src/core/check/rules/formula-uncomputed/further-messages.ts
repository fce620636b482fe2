/** T10 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Formulas without results',
  basis: [
    {
      text: '其他程序写的表格文件可以只存公式、不存结果，打开并保存后才有数',
      certainty: 'seen',
    },
  ],
  'en-US': {
    uncomputed: {
      what: 'The formulas of {count} cells have no result (from {cell}, “{indicator}”, on); they count as blank.',
      why: 'Another program wrote the file, and neither Excel nor WPS has calculated its formulas yet.',
      fix: 'Open the file in Excel or WPS, save it, and check it again.',
    },
  },
  letters: {
    uncomputed: {
      list: null,
      letter: { fix: '请在 Excel 或 WPS 中打开文件，核对公式的结果，保存后重新报送。' },
    },
  },
};
