import type { PolicyVectors } from './vectors';

export const vectors: PolicyVectors = {
  rows: [
    { target: '完善', actual: '完善', weight: '10', score: 10, words: '达到指标值，得满分 10' },
    { target: '≥100', actual: '95', weight: '10', score: 9.5, words: '10 × 95 ÷ 100 = 9.5' },
  ],
  differences: ['checks'],
};
