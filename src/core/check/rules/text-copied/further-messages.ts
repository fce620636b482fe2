/** X06 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Text copied from another project',
  basis: [{ text: '原因、结论和措施应针对本项目分别分析', certainty: 'own' }],
  'en-US': {
    copied: {
      what: '“{indicator}” ({cell}) is word for word what “{other}” says ({otherCell}).',
      why: 'Projects and units differ, and one text hardly explains each of them.',
      fix: 'Write what holds for this project and unit; nothing to do where it is the same case.',
    },
    several: {
      what: '“{indicator}” ({cell}) and others, {count} texts in all, are word for word those of other projects or units, for example “{other}” ({otherCell}).',
      why: 'Projects and units differ, and one text hardly explains each of them.',
      fix: 'Write what holds for this project and unit; nothing to do where it is the same case.',
    },
  },
  letters: {
    copied: { list: null, letter: null },
    several: { list: null, letter: null },
  },
};
