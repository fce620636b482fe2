import type { PolicyVectors } from './vectors';

export const vectors: PolicyVectors = {
  rows: [
    {
      target: '≤90',
      actual: '100',
      weight: '10',
      needsReason: true,
      score: null,
      words: '指标值“≤90”、实际“100”：反向指标超过指标值，本规则由人判定得分',
    },
    { target: '≤90', actual: '80', weight: '10', score: 10, words: '达到指标值，得满分 10' },
    { target: '=21人', actual: '22', weight: '10', score: 10, words: '达到指标值，得满分 10' },
    { target: '=0', actual: '1', weight: '10', score: 0, words: '指标值为 0，实际 1，得 0' },
  ],
  differences: ['reverse'],
};
