import type { PolicyVectors } from './vectors';

export const vectors: PolicyVectors = {
  rows: [
    { target: '≤90', actual: '100', weight: '10', score: 9, words: '10 × 90 ÷ 100 = 9' },
    { target: '≥100', actual: '95', weight: '10', score: 9.5, words: '10 × 95 ÷ 100 = 9.5' },
    { target: '≤90', actual: '80', weight: '10', score: 10, words: '达到指标值，得满分 10' },
  ],
  differences: [],
};
