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
    [90, '优'],
    [89.5, null],
    [89, '良'],
    [79.5, null],
    [79, '中'],
    [60, '中'],
    [59.5, null],
    [59, '差'],
  ],
  differences: ['grades'],
};
