import type { PolicyVectors } from './vectors';

export const vectors: PolicyVectors = {
  rows: [
    {
      target: '≥100',
      actual: '95',
      weight: '10',
      needsReason: true,
      score: 9,
      words: '10 − 1（偏离 5%，每 3% 扣 1 分）= 9',
    },
    {
      target: '≥100',
      actual: '97',
      weight: '10',
      score: 9,
      words: '10 − 1（偏离 3%，每 3% 扣 1 分）= 9',
    },
    {
      target: '≥100',
      actual: '98',
      weight: '10',
      score: 10,
      words: '10 − 0（偏离 2%，每 3% 扣 1 分）= 10',
    },
    {
      target: '≥100',
      actual: '106',
      weight: '10',
      needsReason: true,
      score: 8,
      words: '10 − 2（偏离 6%，每 3% 扣 1 分）= 8',
    },
    {
      target: '≥100',
      actual: '50',
      weight: '10',
      score: 0,
      words: '10 − 16（偏离 50%，每 3% 扣 1 分）= 0（不足 0，按 0 计）',
    },
    {
      target: '≥100%',
      actual: '92%',
      weight: '10',
      indicator: '工程进度',
      level2: '时效指标',
      score: 8,
      words: '10 − 2（偏离 8%，每 4% 扣 1 分）= 8',
    },
    { target: '≤90', actual: '100', weight: '10', score: 9, words: '10 × 90 ÷ 100 = 9' },
  ],
  differences: ['positive'],
};
