import type { PolicyVectors } from './vectors';

export const vectors: PolicyVectors = {
  rows: [
    {
      target: '>=99%',
      actual: '97.87%',
      weight: '4',
      score: 3.95,
      words: '4 × 97.87% ÷ 99% = 3.95',
    },
  ],
  grades: [
    [90.01, '优'],
    [90, null],
    [89.99, '良'],
    [80, '良'],
    [79.99, '中'],
    [10, '差'],
  ],
  differences: ['grades'],
};
