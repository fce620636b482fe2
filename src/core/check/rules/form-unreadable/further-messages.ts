/** T08 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Table cannot be read',
  basis: [{ text: '指标表至少要有三级指标和指标值两列，才能检查', certainty: 'own' }],
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
    preAssessment: {
      what: 'What stands at {cell} of the sheet “{indicator}” looks like an assessment before approval; this program does not assess it.',
      why: 'Such tables are scored by rules of their own.',
      fix: 'Nothing to do; if it is a self-evaluation, check its title and header.',
    },
    bond: {
      what: 'What stands at {cell} of the sheet “{indicator}” looks like a scorecard of special bonds; this program does not assess it.',
      why: 'Such tables are scored by rules of their own.',
      fix: 'Nothing to do; if it is a self-evaluation, check its title and header.',
    },
    ppp: {
      what: 'What stands at {cell} of the sheet “{indicator}” looks like a scorecard of a public-private partnership; this program does not assess it.',
      why: 'Such tables are scored by rules of their own.',
      fix: 'Nothing to do; if it is a self-evaluation, check its title and header.',
    },
    stateCapital: {
      what: 'What stands at {cell} of the sheet “{indicator}” looks like a scorecard of state capital; this program does not assess it.',
      why: 'Such tables are scored by rules of their own.',
      fix: 'Nothing to do; if it is a self-evaluation, check its title and header.',
    },
    appraisal: {
      what: 'What stands at {cell} of the sheet “{indicator}” looks like an appraisal of units; this program does not assess it.',
      why: 'Such tables are scored by rules of their own.',
      fix: 'Nothing to do; if it is a self-evaluation, check its title and header.',
    },
    rubric: {
      what: 'What stands at {cell} of the sheet “{indicator}” looks like a scoring standard; this program does not assess it.',
      why: 'It has points and a standard, but neither targets nor results.',
      fix: 'Nothing to do; if it is a self-evaluation, see that its header names targets and results.',
    },
  },
  letters: {
    columnsMissing: { list: null, letter: { fix: '请核对列名，按规定表式填写。' } },
    unclear: { list: null, letter: { fix: '请核对表头是否完整，按规定表式填写。' } },
    preAssessment: { list: null, letter: null },
    bond: { list: null, letter: null },
    ppp: { list: null, letter: null },
    stateCapital: { list: null, letter: null },
    appraisal: { list: null, letter: null },
    rubric: { list: null, letter: null },
  },
};
