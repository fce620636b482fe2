/** S05 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Total differs from the rows',
  basis: [{ text: '总分为各项指标得分与预算执行率得分之和', certainty: 'seen' }],
  'en-US': {
    score: {
      what: '“{indicator}” ({cell}) is {total}, but the {rows} scores above add up to {sum}.',
      why: 'The total is the sum of all indicator scores and the execution score.',
      fix: 'Check the scores, then change {cell} to {sum}.',
    },
    rounded: {
      what: '“{indicator}” ({cell}) is {total}, the {rows} scores above add up to {sum}: the total was rounded to full points.',
      why: 'Where scores have decimals, their total has them, too.',
      fix: 'Change {cell} to {sum}, unless a rule asks for full points.',
    },
    scoreOverWeight: {
      what: '“{indicator}” ({cell}) is {total}, but the {rows} scores above add up to {sum}.',
      why: 'The total is the sum of all scores, and some of them exceed their full marks.',
      fix: 'Correct those scores first, then look at {cell} again.',
    },
    scoreInDispute: {
      what: '“{indicator}” ({cell}) is {total}, but the {rows} scores above add up to {sum}.',
      why: 'The total is the sum of all scores, and some of them differ from the rule.',
      fix: 'Settle those scores first, then enter their sum in {cell}.',
    },
    weight: {
      what: 'The full marks of “{indicator}” ({cell}) are {total}, but rows and execution rate add up to {sum}.',
      why: 'The total of full marks is the sum of the rows.',
      fix: 'Check the full marks of the rows, then correct {cell}.',
    },
    scaled: {
      what: '“{indicator}” ({cell}) is {total}; the scores add up to {stated}, scaled without the {takenOut} points that do not apply {sum}.',
      why: 'The policy in use takes out what does not apply and scales the rest to the full marks.',
      fix: 'Check which indicators do not apply, then change {cell} to {sum}.',
    },
  },
  letters: {
    score: { list: null, letter: null },
    rounded: { list: null, letter: null },
    scoreOverWeight: { list: null, letter: null },
    scoreInDispute: { list: null, letter: null },
    weight: { list: null, letter: null },
    scaled: { list: null, letter: null },
  },
};
