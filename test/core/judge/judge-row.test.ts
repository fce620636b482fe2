import { compareUnderPolicy, isAtStrictLimit } from '../../../src/core/judge/judge-row';
import type { Comparison } from '../../../src/core/value/value';
import { readActual, readTarget } from '../value/value-cases';
import { policyWith } from '../score/small-form';

function judged(
  changes: Parameters<typeof policyWith>[0],
  indicator: string,
  targetText: string,
  actualText: string,
): Comparison {
  const target = readTarget(targetText, indicator);
  const actual = readActual(actualText, target, indicator);
  const context = { indicator, level: '', year: 2022 };
  return compareUnderPolicy(target, actual, context, policyWith(changes));
}

describe('what counts as over-completion', () => {
  const from = (flagAt: number, includesEdge: boolean) => ({ over: { flagAt, includesEdge } });

  it.each([
    ['129人', from(1.3, true), 'met'],
    ['130人', from(1.3, true), 'exceeded'],
    ['131人', from(1.3, true), 'exceeded'],
    ['130人', from(1.3, false), 'met'],
    ['131人', from(1.3, false), 'exceeded'],
    ['90人', from(1.3, false), 'missed'],
  ])('100人 answered by %s under %j is %s', (actual, changes, verdict) => {
    expect(judged(changes, '培训人数', '≥100人', actual).verdict).toBe(verdict);
  });

  it.each([
    ['≥0人', '1人', { over: { zeroTargetFrom: 1 } }, 'exceeded'],
    ['≥0人', '0人', { over: { zeroTargetFrom: 1 } }, 'met'],
    ['≥0人', '5人', { over: { zeroTargetFrom: null } }, 'met'],
    // only targets of 0 have no multiple
    ['≥10人', '11人', { over: { zeroTargetFrom: 1 } }, 'met'],
    // what is not wanted is not over-completed
    ['≤0人', '2人', { over: { zeroTargetFrom: 1 } }, 'missed'],
  ])('%s answered by %s under %j is %s', (target, actual, changes, verdict) => {
    expect(judged(changes, '志愿者人数', target, actual).verdict).toBe(verdict);
  });
});

describe('a negative actual value', () => {
  it.each([
    ['keep', '-2%', 'missed', -2],
    ['as-zero', '-2%', 'missed', 0],
    ['as-zero', '3%', 'missed', 3],
    ['as-zero', '0%', 'missed', 0],
  ])('%s: %s is %s with %d', (negativeActual, actual, verdict, value) => {
    const { measure, ...found } = judged({ negativeActual }, '收入增长率', '≥5%', actual);
    expect([found.verdict, measure?.actual]).toEqual([verdict, value]);
  });

  it('of words stays what it is', () => {
    expect(judged({ negativeActual: 'as-zero' }, '制度建设', '健全', '健全').verdict).toBe('met');
  });
});

describe('at a strict limit', () => {
  it.each([
    ['>60%', '60%', true],
    ['<60%', '60%', true],
    ['>60%', '59%', false],
    ['≥60%', '60%', false],
    ['≥60%', '59%', false],
    ['>0件', '0件', false],
    ['健全', '不健全', false],
  ])('%s answered by %s: %s', (target, actual, expected) => {
    expect(isAtStrictLimit(judged({}, '办结率', target, actual))).toBe(expected);
  });
});
