/** V03 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Target without unit',
  basis: [
    { text: '自评系统导入表把计量单位列为必填', certainty: 'seen' },
    { text: '经复核的目标表标注：“≤5000每人”单位不完整', certainty: 'label' },
  ],
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
  letters: {
    unit: {
      list: {
        what: '下列指标值没有单位',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请在数字后补上单位，例如“个”“次”“人”。',
      },
      letter: null,
    },
    yuan: {
      list: {
        what: '下列指标值没有写“元”或“万元”',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请在数字后补上“元”或“万元”，例如“≤5000元/人”。',
      },
      letter: null,
    },
  },
};
