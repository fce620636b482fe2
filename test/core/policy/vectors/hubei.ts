import type { PolicyVectors } from './vectors';

export const vectors: PolicyVectors = {
  rows: [
    { target: '≤90', actual: '180', weight: '10', score: 5, words: '10 × 90 ÷ 180 = 5' },
    {
      target: '完善',
      actual: '基本完善',
      weight: '10',
      score: null,
      words: '指标值“完善”、实际“基本完善”：部分达成，可给 5 至 8 分（不含），请判定得分',
    },
  ],
  execution: [[100, 86, 20, 17.2, '20 × 86 ÷ 100 = 17.2（执行率 86%）']],
  grades: [
    [95, null],
    [10, null],
  ],
  tiers: [
    [10, 'partlyAchieved', 5, true],
    [10, 'notAchieved', 5, false],
    [10, 'achieved', 8, true],
  ],
  differences: ['weights', 'tiers', 'grades', 'rollUp'],
};
