/** T02 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'No indicator of a dimension',
  basis: [
    {
      text: '财预〔2020〕10号：项目支出绩效自评指标包括产出、效益和服务对象满意度',
      certainty: 'unverified',
    },
  ],
  'en-US': {
    outputMissing: {
      what: 'The table of “{indicator}” ({cell}) has no output indicator.',
      why: 'Indicators must cover output, benefit and satisfaction.',
      fix: 'Add output indicators as approved in the target form.',
    },
    benefitMissing: {
      what: 'The table of “{indicator}” ({cell}) has no benefit indicator.',
      why: 'Indicators must cover output, benefit and satisfaction.',
      fix: 'Add benefit indicators as approved in the target form.',
    },
    satisfactionMissing: {
      what: 'The table of “{indicator}” ({cell}) has no satisfaction indicator.',
      why: 'Indicators must cover output, benefit and satisfaction.',
      fix: 'Add one; if nobody is served directly, accept this finding and say why.',
    },
  },
  letters: {
    outputMissing: { list: null, letter: null },
    benefitMissing: { list: null, letter: null },
    satisfactionMissing: {
      list: null,
      letter: { fix: '请补上满意度指标；确实不涉及服务对象的，请注明原因。' },
    },
  },
};
