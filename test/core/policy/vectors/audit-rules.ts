import type { PolicyVectors } from './vectors';

export const vectors: PolicyVectors = {
  rows: [
    {
      target: '≥100',
      actual: '121',
      weight: '10',
      needsReason: true,
      score: 10,
      words: '超额完成（指标值的 121%），须说明原因，得满分 10',
    },
    {
      target: '≥100',
      actual: '120',
      weight: '10',
      needsReason: false,
      score: 10,
      words: '达到指标值，得满分 10',
    },
    {
      target: '≤90',
      actual: '71',
      weight: '10',
      needsReason: true,
      score: 10,
      words: '达到指标值，得满分 10',
    },
    {
      target: '≤90',
      actual: '80',
      weight: '10',
      needsReason: false,
      score: 10,
      words: '达到指标值，得满分 10',
    },
    { target: '≤90', actual: '100', weight: '10', score: 9, words: '10 × 90 ÷ 100 = 9' },
  ],
  execution: [
    [100, 120, 10, 12, '10 × 120 ÷ 100 = 12（执行率 120%）'],
    [0, 0, 10, null, '全年预算数为 0，本规则视为填报错误，请先核对预算数'],
  ],
  differences: ['execution', 'over', 'tolerance'],
};
