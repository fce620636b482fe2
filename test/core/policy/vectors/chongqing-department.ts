import type { PolicyVectors } from './vectors';

export const vectors: PolicyVectors = {
  rows: [
    {
      target: '100%',
      actual: '92%',
      weight: '2',
      coefficient: '100%',
      score: 2,
      words: '2 × 100% = 2（得分系数）',
    },
    {
      target: '好',
      actual: '较好',
      weight: '5',
      coefficient: '80',
      score: 4,
      words: '5 × 80% = 4（得分系数）',
    },
    {
      target: '≥70%',
      actual: '63%',
      weight: '2',
      coefficient: '',
      score: 1.8,
      words: '2 × 63% ÷ 70% = 1.8',
    },
  ],
  differences: ['weights', 'coefficient'],
};
