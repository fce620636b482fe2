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
  differences: ['reverse', 'monitoring'],
};
