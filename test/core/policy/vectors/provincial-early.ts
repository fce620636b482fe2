import type { PolicyVectors } from './vectors';

export const vectors: PolicyVectors = {
  rows: [
    {
      target: '≤90',
      actual: '100',
      weight: '10',
      score: 8.89,
      words: '10 ×（1 −（100 − 90）÷ 90）= 8.89',
    },
    { target: '≥100', actual: '95', weight: '10', score: 9.5, words: '10 × 95 ÷ 100 = 9.5' },
  ],
  execution: [
    [100, 120, 10, 12, '10 × 120 ÷ 100 = 12（执行率 120%）'],
    [0, 0, 10, 0, '10 × 0 ÷ 1 = 0（执行率 0%）'],
    [0, 0.5, 10, 5, '10 × 0.5 ÷ 1 = 5（执行率 50%）'],
  ],
  differences: ['execution', 'reverse', 'negativeActual', 'over'],
};
