/** The score of a row by its verdict, and what it rests on. */
import { scoreExample } from '../../../src/core/score/score-example';
import { policyWith } from './small-form';

type Changes = Parameters<typeof policyWith>[0];

function scored(changes: Changes, indicator: string, target: string, actual: string): unknown[] {
  const row = scoreExample({ indicator, target, actual, weight: '10' }, policyWith(changes));
  return [row.comparison?.verdict, row.score.computed, row.score.open, row.score.basis.id];
}

describe('what a policy makes of', () => {
  it.each<readonly [Changes, string, string, string, unknown]>([
    [{}, '培训人数', '≥100人', '100人', ['met', 10, null, 'full-marks']],
    [{}, '制度建设', '健全', '健全', ['met', 10, null, 'full-marks']],
    [
      { qualitative: { met: 'review' } },
      '制度建设',
      '健全',
      '健全',
      ['met', null, 'policy-review', 'qualitative-review'],
    ],
    [{}, '制度建设', '健全', '基本健全', ['partial', null, 'partial', 'partial']],
    [{}, '培训人数', '≥100人', '80%', ['incomparable', null, 'incomparable', 'incomparable']],
  ])('%j %s: %s ← %s', (changes, indicator, target, actual, expected) => {
    expect(scored(changes, indicator, target, actual)).toEqual(expected);
  });
});

describe('a target that was exceeded by far', () => {
  it.each([
    ['note', 10, null, 'exceeded-full'],
    ['deduction-column', 10, null, 'exceeded-deduction-column'],
    ['zero', 0, null, 'exceeded-none'],
    ['review', null, 'policy-review', 'exceeded-review'],
  ])('%s gives %s', (action, computed, open, basis) => {
    expect(scored({ over: { action } }, '培训人数', '≥100人', '200人')).toEqual([
      'exceeded',
      computed,
      open,
      basis,
    ]);
  });

  it.each([
    [0.5, 9.5],
    [12, 0],
  ])('a deduction of %d leaves %d, and tells how far it came', (deduction, computed) => {
    const policy = policyWith({ over: { action: 'deduct', deduction } });
    const example = { indicator: '培训人数', target: '≥100人', actual: '200人', weight: '10' };
    expect(scoreExample(example, policy).score).toMatchObject({
      computed,
      basis: { id: 'equation-with-note', note: { id: 'exceeded-to', completion: 2 } },
    });
  });
});

describe('a target that was missed', () => {
  const range = { range: { outside: 'zero' } };
  const late = { time: { late: 'zero' } };
  const open = ['missed', null, 'missed-without-formula'];

  it.each<readonly [string, Changes, string, string, unknown[]]>([
    ['培训人数', {}, '50-100人', '40人', open],
    ['培训人数', range, '50-100人', '40人', ['missed', 0, null]],
    ['培训人数', late, '50-100人', '40人', open],
    ['完成时间', {}, '2022年10月底前', '2022年11月', open],
    ['完成时间', late, '2022年10月底前', '2022年11月', ['missed', 0, null]],
    ['完成时间', range, '2022年10月底前', '2022年11月', open],
  ])('%s %j: %s ← %s', (indicator, changes, target, actual, expected) => {
    expect(scored(changes, indicator, target, actual).slice(0, 3)).toEqual(expected);
  });

  it.each<readonly [Changes, string, string, unknown]>([
    [{}, '≥100人', '80人', [8, null, 'equation']],
    [{ reverse: { mode: 'review' } }, '≤100人', '125人', [null, 'policy-review', 'reverse-review']],
    [{ reverse: { mode: 'ratio' } }, '≤100人', '125人', [8, null, 'equation']],
    [{}, '0人', '2人', [0, null, 'zero-target-exceeded']],
    [
      { strictLimit: { atLimit: 'review' } },
      '>100人',
      '100人',
      [null, 'policy-review', 'limit-review'],
    ],
    [{ strictLimit: { atLimit: 'zero' } }, '>100人', '100人', [0, null, 'not-beyond-limit']],
  ])('in numbers under %j: %s ← %s', (changes, target, actual, expected) => {
    expect(scored(changes, '伤亡人数', target, actual).slice(1)).toEqual(expected);
  });
});
