import { nationalPolicy } from '../../../src/core/policy/built-in';
import type { Policy } from '../../../src/core/policy/schema';
import { renderBasis } from '../../../src/core/report/render-basis';
import { sentencesZhCn } from '../../../src/core/report/sentences-zh-cn';
import { scoreExample } from '../../../src/core/score/score-example';

type Group = Policy['groups'][number];

function resultUnder(group: Partial<Group>, indicator: string, target: string, actual: string) {
  const whole: Group = {
    words: ['三公经费变动率'],
    zeroBelow: null,
    zeroAbove: null,
    perPoint: null,
    perMissing: null,
    perItem: null,
    ...group,
  };
  const example = { indicator, target, actual, weight: '5' };
  return scoreExample(example, { ...nationalPolicy, groups: [whole] });
}

function scoreUnder(...row: Parameters<typeof resultUnder>): number | null {
  return resultUnder(...row).score.computed;
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

describe('points for what is missing or done', () => {
  const missing = { words: ['制度'], perMissing: 2 };
  const done = { words: ['制度'], perItem: 1.5 };

  it.each([
    ['nothing missing', missing, '≥5项', '5项', 5],
    ['one missing', missing, '≥5项', '4项', 3],
    ['down to nothing', missing, '≥5项', '1项', 0],
    ['words that are met', missing, '健全', '健全', 5],
    ['two done', done, '≥5项', '2项', 3],
    ['full marks at most', done, '≥5项', '6项', 5],
  ])('%s: %j %s ← %s is %d', (_, group, target, actual, score) => {
    expect(scoreUnder(group, '制度建设', target, actual)).toBe(score);
  });

  it.each([
    ['a share has no items', missing, '≥90%', '80%', '每缺 1 项扣 2 分'],
    ['money has no items', missing, '≥5万元', '4万元', '每缺 1 项扣 2 分'],
    ['words have no items', done, '健全', '健全', '每完成 1 项得 1.5 分'],
    ['partly', missing, '健全', '基本健全', '每缺 1 项扣 2 分'],
    ['no points to count', OVER, '≤0次', '2次', '每偏离 1 个百分点扣 0.3 分'],
  ])('what the sheet does not show is left to a person: %s', (_, group, target, actual, rule) => {
    const named = { ...group, words: ['制度'] };
    const { score } = resultUnder(named, '制度建设', target, actual);
    expect([score.computed, score.open]).toEqual([null, 'policy-review']);
    expect(renderBasis(score.basis, sentencesZhCn)).toBe(
      `指标值“${target}”、实际“${actual}”：规则是${rule}，从表上算不出来，请判定得分`,
    );
  });
});

describe('nothing below or above a share of the target', () => {
  const below = { words: ['合格率'], zeroBelow: 0.7 };
  const above = { words: ['合格率'], zeroAbove: 1.2 };

  it.each([
    [below, '≥100人', '69人', [0, 'below-threshold']],
    [below, '≥100人', '70人', [3.5, 'equation']],
    [above, '≥100人', '120人', [5, 'full-marks']],
    [above, '≥100人', '121人', [0, 'exceeded-none']],
    // a limit is kept by less, a target of 0 has no share
    [below, '≤100人', '50人', [5, 'full-marks']],
    [above, '≤0人', '0人', [5, 'full-marks']],
  ])('%j: %s ← %s', (group, target, actual, expected) => {
    const { score } = resultUnder(group, '合格率', target, actual);
    expect([score.computed, score.basis.id]).toEqual(expected);
  });
});

describe('the arithmetic of a rule for a group', () => {
  it.each([
    [OVER, '三公经费变动率', '≤0%', '2.5%', 'points-off', { points: 2, deduct: 0.3 }],
    [{ words: ['制度'], perMissing: 2 }, '制度', '≥5项', '4项', 'items-missing', { missing: 1 }],
    [{ words: ['制度'], perItem: 1.5 }, '制度', '≥5项', '2项', 'items-done', {}],
  ])('%j is told', (group, indicator, target, actual, id, data) => {
    const { basis } = resultUnder(group, indicator, target, actual).score;
    expect(basis).toMatchObject({ id: 'equation-with-note', note: { id, ...data } });
  });

  it.each([
    ['full marks at most', '≥5项', '6项', 'items-capped'],
    ['none done', '≥5项', '0项', 'equation-with-note'],
  ])('by items: %s', (_name, target, actual, id) => {
    const group = { words: ['制度'], perItem: 1.5 };
    expect(resultUnder(group, '制度', target, actual).score.basis.id).toBe(id);
  });
});

describe('items are counted only where the sheet counts', () => {
  const done = { words: ['制度'], perItem: 1.5 };
  it.each([
    ['a limit', '≤5项', '4项'],
    ['a share', '≥50%', '40%'],
    ['halves', '≥5项', '2.5项'],
    ['a half as the target', '≥2.5项', '2项'],
    ['less than none', '≥5项', '-1项'],
    ['days are measured', '≥30天', '20天'],
  ])('%s is left to a person', (_name, target, actual) => {
    expect(resultUnder(done, '制度', target, actual).score.open).toBe('policy-review');
  });

  it('a bare number counts', () => {
    expect(scoreUnder(done, '制度', '≥5', '2')).toBe(3);
  });
});

test('the first group with one of the words speaks, by level and by name', () => {
  const group = { words: ['无关', '数量'], zeroBelow: 0.9 };
  expect(scoreUnder(group, '培训人数', '≥100人', '50人')).toBe(0);
});

test('points per percentage point of an amount are shares of its target', () => {
  const perPoint = { deduct: 0.5, side: 'over' } as const;
  const group = { words: ['支出'], perPoint };
  expect(scoreUnder(group, '公用支出', '≤200万元', '210万元')).toBe(2.5);
  expect(scoreUnder(group, '公用支出', '≤200万元', '190万元')).toBe(5);
});

test('points below the target alone', () => {
  const perPoint = { deduct: 0.5, side: 'short' } as const;
  const group = { words: ['合格率'], perPoint };
  expect(scoreUnder(group, '合格率', '≥90%', '88%')).toBe(4);
  expect(scoreUnder(group, '合格率', '≥90%', '95%')).toBe(5);
});
