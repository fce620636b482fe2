/** T07 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Head incomplete or inconsistent',
  basis: [{ text: '绩效目标表和自评表表式：表头各栏应填写完整', certainty: 'seen' }],
  'en-US': {
    projectMissing: {
      what: '“{indicator}” in the head ({cell}) is blank.',
      why: 'Without the project nothing can be matched with the approval and the budget.',
      fix: 'Enter the full name of the project as approved.',
    },
    fieldMissing: {
      what: '“{indicator}” in the head ({cell}) is blank.',
      why: 'Reviewers need it to know who is responsible.',
      fix: 'Enter the full name of the organisation.',
    },
    yearMissing: {
      what: 'The year “{indicator}” in the head ({cell}) is blank.',
      why: 'Without it nobody knows which year is evaluated.',
      fix: 'Enter the year, for example “2024年度”.',
    },
    yearLineDiffers: {
      what: 'The title says {year}, but the line under it ({cell}) says “{indicator}”.',
      why: 'With two years nobody knows which funds and targets the form is about.',
      fix: 'Make the title and {cell} name the same year.',
    },
    yearDiffers: {
      what: '“{indicator}” in the head ({cell}) is “{found}”, but the form is about {year}.',
      why: 'Reviewers cannot tell which year is evaluated.',
      fix: 'Check both and write the same year.',
    },
  },
  letters: {
    projectMissing: { list: null, letter: null },
    fieldMissing: {
      list: { what: '表头下列各项没有填写', item: '{cell} “{indicator}”', fix: '请填写单位全称。' },
      letter: null,
    },
    yearMissing: { list: null, letter: null },
    yearLineDiffers: { list: null, letter: null },
    yearDiffers: { list: null, letter: null },
  },
};
