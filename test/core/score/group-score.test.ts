import { nationalPolicy } from '../../../src/core/policy/built-in';
import type { Policy } from '../../../src/core/policy/schema';
import { scoreExample } from '../../../src/core/score/score-example';

type Group = Policy['groups'][number];

function scoreUnder(group: Partial<Group>, indicator: string, target: string, actual: string) {
  const whole: Group = {
    words: ['三公经费变动率'],
    zeroBelow: null,
    zeroAbove: null,
    perPoint: null,
    ...group,
  };
  const example = { indicator, target, actual, weight: '5' };
  return scoreExample(example, { ...nationalPolicy, groups: [whole] }).score.computed;
}

const OVER = { perPoint: { deduct: 0.3, side: 'over' } } as const;
const BOTH = { perPoint: { deduct: 0.3, side: 'both' } } as const;

test.each([
  ['within the limit', OVER, '≤0%', '-12%', 5],
  ['two whole points over', OVER, '≤0%', '2.5%', 4.4],
  ['down to nothing', OVER, '≤0%', '40%', 0],
])('points per percentage point: %s', (_, group, target, actual, score) => {
  expect(scoreUnder(group, '三公经费变动率', target, actual)).toBe(score);
});

test('points are taken off on both sides where the rule says so', () => {
  const group = { ...BOTH, words: ['考核合格率'] };
  expect(scoreUnder(group, '考核合格率', '≥90%', '88%')).toBe(4.4);
  expect(scoreUnder(group, '考核合格率', '≥90%', '92%')).toBe(4.4);
});

test('other indicators keep the usual rules', () => {
  const zero = { words: ['重点'], zeroBelow: 0.7 };
  expect(scoreUnder(zero, '培训人数', '≥100人', '50人')).toBe(2.5);
  expect(scoreUnder(zero, '重点培训人数', '≥100人', '50人')).toBe(0);
});
