/** Texts of T08. */
import type { MessageTable } from '../../contract';

export type MessageId = 'columnsMissing' | 'unclear';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    columnsMissing: {
      what: '工作表“{indicator}”{cell}处像是指标表，但没有找到“{columns}”列。',
      why: '认不出这一列，整张表都没有检查。',
      fix: '请核对列名，或在“设置”中指定各列的含义。',
      list: null,
      letter: { fix: '请核对列名，按规定表式填写。' },
    },
    unclear: {
      what: '工作表“{indicator}”{cell}处像是指标表（有“{found}”），但无法读取。',
      why: '表头下没有认出指标行，整张表都没有检查。',
      fix: '请核对表头是否完整，或在“设置”中指定各列的含义。',
      list: null,
      letter: { fix: '请核对表头是否完整，按规定表式填写。' },
    },
  },
  'en-US': {
    columnsMissing: {
      what: 'What looks like an indicator table at {cell} of the sheet “{indicator}” has no column “{columns}”.',
      why: 'Without that column the whole table was not checked.',
      fix: 'Check the header, or map the columns in Settings.',
    },
    unclear: {
      what: 'What looks like an indicator table at {cell} of the sheet “{indicator}” (with “{found}”) cannot be read.',
      why: 'No indicator was recognised under the header, so nothing was checked.',
      fix: 'Check the header, or map the columns in Settings.',
    },
  },
};
