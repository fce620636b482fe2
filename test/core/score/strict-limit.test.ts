import { renderBasis } from '../../../src/core/report/render-basis';
import { sentencesZhCn } from '../../../src/core/report/sentences-zh-cn';
import { scoreExample } from '../../../src/core/score/score-example';
import { policyWith } from './small-form';

function judged(atLimit: string, target: string, actual: string) {
  const policy = policyWith({ strictLimit: { atLimit } });
  const row = scoreExample({ indicator: '处理时长', target, actual, weight: '10' }, policy);
  return [row.comparison?.verdict, row.score.computed, row.needsReason];
}

describe('a target with > or < that is hit exactly', () => {
  it.each([
    ['formula', '>60%', '60%', ['missed', 10, true]],
    ['met', '>60%', '60%', ['met', 10, false]],
    ['zero', '>60%', '60%', ['missed', 0, true]],
    ['review', '>60%', '60%', ['missed', null, true]],
    ['zero', '<30天', '30天', ['missed', 0, true]],
    ['met', '<30天', '30天', ['met', 10, false]],
  ])('%s: %s ← %s', (atLimit, target, actual, expected) => {
    expect(judged(atLimit, target, actual)).toEqual(expected);
  });

  it.each(['formula', 'met', 'zero', 'review'])('%s changes nothing else', (atLimit) => {
    expect(judged(atLimit, '≥60%', '60%')).toEqual(['met', 10, false]);
    expect(judged(atLimit, '>60%', '54%')).toEqual(['missed', 9, true]);
    // more than none is more than none
    expect(judged(atLimit, '>0件', '0件')[0]).toBe('missed');
  });

  it('says why', () => {
    const words = (atLimit: string): string => {
      const row = { indicator: '处理时长', target: '<30天', actual: '30天', weight: '10' };
      const { score } = scoreExample(row, policyWith({ strictLimit: { atLimit } }));
      return renderBasis(score.basis, sentencesZhCn);
    };
    expect(words('zero')).toBe('恰好等于指标值，按规则算未达到，得 0');
    expect(words('review')).toBe(
      '指标值“<30天”、实际“30天”：恰好等于“大于”“小于”的指标值，本规则由人判定得分',
    );
  });
});
