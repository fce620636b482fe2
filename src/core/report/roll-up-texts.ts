/** How a rolled-up cell came about, or why it was left blank, in every language. */
import type { RolledUpCell } from '../review/roll-up-forms';
import type { RollUpMethod } from '../review/roll-up-values';
import type { Language } from '../words/language';

type Conflict = Extract<RolledUpCell['outcome'], { readonly kind: 'conflict' }>['conflict'];

export interface RollUpTexts {
  readonly methods: Readonly<Record<RollUpMethod, string>>;
  readonly conflicts: Readonly<Record<Conflict, string>>;
}

export const rollUpTexts: Readonly<Record<Language, RollUpTexts>> = {
  'zh-CN': {
    methods: {
      sum: '相加',
      'average-by-funds': '按资金加权平均',
      'plain-average': '算术平均',
      'same-words': '各单位相同',
      tier: '按完成档次',
    },
    conflicts: {
      lacking: '有单位没有这一行',
      blank: '有单位没有填写',
      'units-differ': '各单位的计量单位不同',
      'kinds-differ': '有的是数字，有的是文字',
      'funds-missing': '比率要按资金加权，有单位没有写资金',
      'words-differ': '各单位的说法不同，不能判断档次',
    },
  },
  'en-US': {
    methods: {
      sum: 'added',
      'average-by-funds': 'averaged by funds',
      'plain-average': 'plain average',
      'same-words': 'the same everywhere',
      tier: 'by tier',
    },
    conflicts: {
      lacking: 'a unit lacks this row',
      blank: 'a unit left it blank',
      'units-differ': 'the units of measure differ',
      'kinds-differ': 'some are numbers, some are words',
      'funds-missing': 'rates are weighted by funds, and a unit states none',
      'words-differ': 'the words differ, and no tier follows from them',
    },
  },
};
