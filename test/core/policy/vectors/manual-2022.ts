import type { PolicyVectors } from './vectors';

export const vectors: PolicyVectors = {
  rows: [
    {
      target: '≥100',
      actual: '130',
      weight: '10',
      needsReason: true,
      score: 8,
      words: '10 − 2 = 8（超额完成，指标值的 130%）',
    },
    {
      target: '≥100',
      actual: '130',
      weight: '1',
      score: 0,
      words: '1 − 2 = 0（超额完成，指标值的 130%）',
    },
    { target: '≥100', actual: '129', weight: '10', score: 10, words: '达到指标值，得满分 10' },
  ],
  ceilings: [
    [0.65, 92, 79],
    [0.8, 92, 92],
    [0.7999, 92, 89],
    [0.7, 92, 89],
    [0.6, 92, 79],
    [0.5999, 92, 69],
    [0.5, 92, 69],
    [0.49, 92, 59],
    [0.65, 70, 70],
  ],
  differences: ['execution', 'over'],
};
