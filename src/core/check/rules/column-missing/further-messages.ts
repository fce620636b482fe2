/** T01 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Column missing',
  basis: [{ text: '财预〔2020〕10号附表：项目支出绩效自评表的列', certainty: 'unverified' }],
  'en-US': {
    notPrinted: {
      what: 'The table of “{indicator}” (header {cell}) has no column “{columns}”.',
      why: 'Some places do not print it; results are compared all the same, scores cannot be computed.',
      fix: 'Nothing to do if the form is so; add the column if it was left out, or map it in Settings.',
    },
    missing: {
      what: 'The table of “{indicator}” (header {cell}) has no column “{columns}”.',
      why: 'Without it results can be neither compared nor scored.',
      fix: 'Add the column as the official form has it, or map it in Settings if it has another name.',
    },
  },
  letters: {
    missing: { list: null, letter: { fix: '请按规定表式补上该列。' } },
    notPrinted: { list: null, letter: { fix: '表式如此的，无需修改；漏了的，请补上该列。' } },
  },
};
