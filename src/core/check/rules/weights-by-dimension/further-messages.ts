/** W02 in English, in lists and in letters. */
import type { FurtherMessages, LetterTexts } from '../../contract';
import type { MessageText } from '../../../words/fill-text';
import type { MessageId } from '.';

const english = (name: string): MessageText => ({
  what: `“{indicator}” of ${name} adds up to {sum} (from {cell}); the chosen policy says {right}.`,
  why: 'The policy gives the usual split; departments may adjust it.',
  fix: 'Compare with the approved full marks; nothing to do if they were approved so.',
});

const letter = (name: string): LetterTexts => ({
  list: {
    what: '下列各类指标的分值与评分规则不同',
    item: `{cell} 起，${name}（合计{sum}分，规则{right}分）`,
    fix: '请与批复的分值核对；批复如此的，无需修改。',
  },
  letter: null,
});

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Full marks of a dimension depart from the policy',
  basis: [
    {
      text: '财预〔2020〕10号：执行率 10 分、产出 50 分、效益 30 分、满意度 10 分，可按实际调整',
      certainty: 'unverified',
    },
  ],
  'en-US': {
    output: english('output'),
    cost: english('cost'),
    benefit: english('benefit'),
    satisfaction: english('satisfaction'),
    execution: {
      what: 'The execution rate of “{indicator}” ({cell}) carries {sum}; the chosen policy says {right}.',
      why: 'The policy gives the usual split; departments may adjust it.',
      fix: 'Compare with the approved full marks; nothing to do if they were approved so.',
    },
    block: {
      what: 'The part “{indicator}” of the scorecard adds up to {sum} (from {cell}); the chosen policy says {right}.',
      why: 'The policy names the points of every part of a department scorecard.',
      fix: 'Compare with the published scorecard; nothing to do if it says so.',
    },
  },
  letters: {
    output: letter('产出指标'),
    cost: letter('成本指标'),
    benefit: letter('效益指标'),
    satisfaction: letter('满意度指标'),
    execution: { list: null, letter: null },
    block: {
      list: {
        what: '下列各部分的分值与评分规则不同',
        item: '{cell} 起，{indicator}（合计{sum}分，规则{right}分）',
        fix: '请与印发的评分卡核对；印发的评分卡如此的，无需修改。',
      },
      letter: null,
    },
  },
};
