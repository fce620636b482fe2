import type { PolicyVectors } from './vectors';

export const vectors: PolicyVectors = {
  rows: [
    {
      target: '≥100',
      actual: '99',
      weight: '10',
      needsReason: true,
      score: 0,
      words: '未达到指标值，得 0',
    },
    { target: '≥100', actual: '100', weight: '10', score: 10, words: '达到指标值，得满分 10' },
    {
      target: '≥100',
      actual: '130',
      weight: '10',
      verdict: 'met',
      needsReason: false,
      score: 10,
      words: '达到指标值，得满分 10',
    },
    {
      target: '≥100',
      actual: '131',
      weight: '10',
      verdict: 'exceeded',
      needsReason: true,
      score: 0,
      words: '超额完成（指标值的 131%），按规则得 0',
    },
    { target: '≤90', actual: '100', weight: '10', score: 0, words: '超过指标值，得 0' },
    { target: '≤90', actual: '80', weight: '10', score: 10, words: '达到指标值，得满分 10' },
    { target: '≤90', actual: '135', weight: '10', score: 0, words: '超过指标值，得 0' },
    { target: '≤5', actual: '6', weight: '10', score: 0, words: '超过指标值，得 0' },
  ],
  differences: ['positive', 'reverse', 'over'],
};
