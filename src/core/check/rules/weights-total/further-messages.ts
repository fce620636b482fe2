/** W01 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Full marks do not add up to 100',
  basis: [
    {
      text: '财预〔2020〕10号：总分 100 分，其中预算执行率 10 分，其余为各项指标的分值',
      certainty: 'unverified',
    },
  ],
  'en-US': {
    withExecution: {
      what: '“{indicator}” adds up to {sum}: {indicators} for the indicators and {execution} for the execution rate ({cell}).',
      why: 'Together they must make {full}.',
      fix: 'Correct the rows against the approved full marks until they make {full}.',
    },
    printedOtherwise: {
      what: 'The total of “{indicator}” ({cell}) is {printed}, but the rows add up to {sum}: {indicators} for the indicators and {execution} for the execution rate.',
      why: 'Together they must make {full}.',
      fix: 'Correct the rows against the approved full marks until they make {full}.',
    },
    indicatorsOnly: {
      what: '“{indicator}” adds up to {sum} ({cell}).',
      why: 'The full marks must make {full}, the execution rate included where it is scored.',
      fix: 'Correct the rows against the approved full marks until they make {full}.',
    },
    executionBlank: {
      what: '“{indicator}” adds up to {sum}: the execution rate has no full marks ({cell}).',
      why: 'The indicators with {indicators} and the execution rate with {execution} make {full}.',
      fix: 'Enter {execution} as full marks of the funds row, or correct the rows as approved.',
    },
    labels: {
      what: 'The labels of “{indicator}” give {sum} in all: {parts} for the goals ({cell}) and {execution} for the budget.',
      why: 'Together they must make {full}.',
      fix: 'Correct the points in the labels until they make {full}.',
    },
  },
  letters: {
    withExecution: { list: null, letter: null },
    printedOtherwise: { list: null, letter: null },
    indicatorsOnly: { list: null, letter: null },
    executionBlank: { list: null, letter: null },
    labels: { list: null, letter: null },
  },
};
