import type { PolicyVectors } from './vectors';

export const vectors: PolicyVectors = {
  rows: [
    {
      target: '',
      actual: '100',
      weight: '10',
      openingTarget: '≥100',
      score: 0,
      words: '调整后指标值为空，按规则跳过本行，得 0',
    },
    {
      target: '',
      actual: '',
      weight: '10',
      openingTarget: '≥100',
      given: '0',
      needsReason: false,
      score: 0,
      words: '调整后指标值为空，按规则跳过本行，得 0',
    },
    {
      target: '≥100',
      actual: '95',
      weight: '10',
      openingTarget: '≥120',
      score: 9.5,
      words: '10 × 95 ÷ 100 = 9.5',
    },
    {
      target: '',
      actual: '5万元',
      weight: '10',
      level1: '成本指标',
      level2: '经济成本指标',
      score: null,
      words: '没有申报成本指标，得分不超过 5，请判定得分',
    },
  ],
  differences: ['cost', 'blankAdjustedTarget'],
};
