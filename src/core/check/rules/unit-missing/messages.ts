/** Texts of V03. */
import type { MessageTable } from '../../contract';

export type MessageId = 'unit' | 'yuan';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    unit: {
      what: '“{indicator}”的指标值（{cell}）“{target}”没有单位。',
      why: '没有单位，实际完成值无从对照，系统导入时也会退回。',
      fix: '请在数字后补上单位，例如“个”“次”“人”。',
      list: {
        what: '下列指标值没有单位',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请在数字后补上单位，例如“个”“次”“人”。',
      },
      letter: null,
    },
    yuan: {
      what: '“{indicator}”的指标值（{cell}）“{target}”没有写“元”或“万元”。',
      why: '元和万元相差一万倍，金额必须写明单位。',
      fix: '请在数字后补上“元”或“万元”，例如“≤5000元/人”。',
      list: {
        what: '下列指标值没有写“元”或“万元”',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请在数字后补上“元”或“万元”，例如“≤5000元/人”。',
      },
      letter: null,
    },
  },
  'en-US': {
    unit: {
      what: 'The target of “{indicator}” ({cell}), “{target}”, has no unit.',
      why: 'Without a unit the actual value cannot be compared, and systems refuse the import.',
      fix: 'Add the unit behind the number, for example “个”, “次” or “人”.',
    },
    yuan: {
      what: 'The target of “{indicator}” ({cell}), “{target}”, does not say 元 or 万元.',
      why: '元 and 万元 differ ten thousandfold, so amounts must say which.',
      fix: 'Add 元 or 万元 behind the number, for example “≤5000元/人”.',
    },
  },
};
