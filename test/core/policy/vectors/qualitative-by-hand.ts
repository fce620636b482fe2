import type { PolicyVectors } from './vectors';

export const vectors: PolicyVectors = {
  rows: [
    {
      target: '建立健全',
      actual: '健全',
      weight: '10',
      needsReason: false,
      score: null,
      words: '定性指标已达成，本规则由人在 8 至 10 分内打分',
    },
    { target: '≥100', actual: '95', weight: '10', score: 9.5, words: '10 × 95 ÷ 100 = 9.5' },
    {
      target: '完善',
      actual: '达成',
      weight: '10',
      score: null,
      words: '定性指标已达成，本规则由人在 8 至 10 分内打分',
    },
  ],
  differences: ['qualitative', 'autoScore'],
};
