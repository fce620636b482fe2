import type { PolicyVectors } from './vectors';

export const vectors: PolicyVectors = {
  rows: [
    {
      level2: '重点履职',
      target: '≥100',
      actual: '69',
      weight: '10',
      score: 0,
      words: '完成率 69%，低于及格门槛 70%，得 0',
    },
    {
      level2: '重点履职',
      target: '≥100',
      actual: '70',
      weight: '10',
      score: 7,
      words: '10 × 70 ÷ 100 = 7',
    },
    { target: '≥100', actual: '69', weight: '10', score: 6.9, words: '10 × 69 ÷ 100 = 6.9' },
    {
      level2: '重点履职',
      target: '≥100',
      actual: '131',
      weight: '10',
      score: 0,
      needsReason: true,
      words: '超额完成（指标值的 131%），按规则得 0',
    },
  ],
  grades: [
    [80, '良'],
    [79.99, '中'],
    [69.99, '差'],
  ],
  scaled: [
    [81, 10, 90],
    [80, 30, 114.29],
    [85, 0, 85],
  ],
  differences: ['execution', 'groups', 'notApplicable', 'grades', 'review', 'monitoring'],
};
