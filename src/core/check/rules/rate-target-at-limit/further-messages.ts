/** V06 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Rate asked for beyond its limit',
  basis: [{ text: '经复核的目标表标注：合格率、完成率等“≥100%”应为“=100%”', certainty: 'label' }],
  'en-US': {
    atLeastAll: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”, but the rate ends at 100%.',
      why: '“≥” allows for more, and this rate cannot exceed 100%.',
      fix: 'Write “=100%”; format the cell as text first, or Excel makes it a formula.',
    },
    signOfAll: {
      what: 'The target of “{indicator}” is “{target}” (sign in {cell}), but the rate ends at 100%.',
      why: '“≥” allows for more, and this rate cannot exceed 100%.',
      fix: 'Write “=” in {cell}.',
    },
    aboveAll: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”, above 100%.',
      why: 'Rates of this kind cannot exceed 100%, so the target cannot be met.',
      fix: 'Check the number; if growth is meant, say 增长率 in the name.',
    },
  },
  letters: {
    atLeastAll: {
      list: {
        what: '下列比率最高只能是100%，指标值的符号却是“≥”',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请改为“=100%”；先把单元格设为文本格式，以免变成公式。',
      },
      letter: null,
    },
    signOfAll: {
      list: {
        what: '下列比率最高只能是100%，符号却是“≥”',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请把符号改为“=”。',
      },
      letter: null,
    },
    aboveAll: {
      list: {
        what: '下列比率的指标值超过了100%',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请核对数字；如果考核的是增长，请在名称中写明“增长率”。',
      },
      letter: null,
    },
  },
};
