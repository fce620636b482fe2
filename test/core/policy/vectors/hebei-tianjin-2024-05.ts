import type { PolicyVectors } from './vectors';

export const vectors: PolicyVectors = {
  rows: [
    {
      target: '=21人',
      actual: '22',
      weight: '10',
      score: null,
      words: '指标值“=21人”、实际“22”：与“等于”的指标值不符，本规则由人判定得分',
    },
    {
      target: '=21人',
      actual: '20人',
      weight: '10',
      needsReason: true,
      score: null,
      words: '指标值“=21人”、实际“20人”：与“等于”的指标值不符，本规则由人判定得分',
    },
    { target: '=21人', actual: '21人', weight: '10', score: 10, words: '达到指标值，得满分 10' },
    {
      target: '≥21人',
      actual: '20人',
      weight: '10',
      score: 9.52,
      words: '10 × 20人 ÷ 21人 = 9.52',
    },
    {
      target: '≤90',
      actual: '100',
      weight: '10',
      score: null,
      words: '指标值“≤90”、实际“100”：反向指标超过指标值，本规则由人判定得分',
    },
  ],
  differences: ['equal', 'reverse'],
};
