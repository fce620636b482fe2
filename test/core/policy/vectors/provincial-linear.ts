import type { PolicyVectors } from './vectors';

export const vectors: PolicyVectors = {
  rows: [
    { target: '≤90', actual: '80', weight: '10', score: 10, words: '达到指标值，得满分 10' },
    {
      target: '≤90',
      actual: '100',
      weight: '10',
      score: 8.89,
      words: '10 ×（1 −（100 − 90）÷ 90）= 8.89',
    },
    {
      target: '≤90',
      actual: '135',
      weight: '10',
      score: 5,
      words: '10 ×（1 −（135 − 90）÷ 90）= 5',
    },
    {
      target: '≤90',
      actual: '180',
      weight: '10',
      score: 0,
      words: '10 ×（1 −（180 − 90）÷ 90）= 0',
    },
    {
      target: '≤90',
      actual: '200',
      weight: '10',
      score: 0,
      words: '10 ×（1 −（200 − 90）÷ 90）= 0（不足 0，按 0 计）',
    },
    { target: '≤5', actual: '6', weight: '10', score: 8, words: '10 ×（1 −（6 − 5）÷ 5）= 8' },
    { target: '=0', actual: '1', weight: '10', score: 0, words: '指标值为 0，实际 1，得 0' },
    {
      target: '≥100',
      actual: '120',
      weight: '10',
      verdict: 'exceeded',
      needsReason: true,
      score: null,
      words: '超额完成（指标值的 120%），本规则由评审人判定得分',
    },
    { target: '≥100', actual: '119', weight: '10', score: 10, words: '达到指标值，得满分 10' },
    {
      target: '≥-5%',
      actual: '-8%',
      weight: '10',
      indicator: '营业收入增长率',
      score: 10,
      words: '达到指标值，得满分 10',
    },
  ],
  execution: [[100, 120, 10, 10, '执行率 120%，超过 100%，得满分 10']],
  differences: ['reverse', 'negativeActual', 'over'],
};
