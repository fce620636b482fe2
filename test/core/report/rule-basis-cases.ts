/** Texts of rules that only some policies have: the basis, its words in Chinese and in English. */
import type { BasisText } from '../../../src/core/score/score-basis';

const PAIR = { target: '≥5项', actual: '3项' };
const OPEN_ZH = '指标值“≥5项”、实际“3项”：';
const OPEN_EN = 'Target “≥5项”, actual “3项”: ';

export const ruleBasisCases: readonly (readonly [BasisText, string, string])[] = [
  [
    { id: 'not-applicable' },
    '不适用，按规则剔除，不计分',
    'Not applicable; the rule takes it out, no score',
  ],
  [
    { id: 'not-beyond-limit', score: 0 },
    '恰好等于指标值，按规则算未达到，得 0',
    'Exactly the limit, which the rule counts as missed; 0 points',
  ],
  [
    { id: 'limit-review', ...PAIR },
    `${OPEN_ZH}恰好等于“大于”“小于”的指标值，本规则由人判定得分`,
    `${OPEN_EN}exactly at a strict limit; by this rule a person decides`,
  ],
  [
    {
      id: 'equation-with-note',
      left: { id: 'share-of-weight', weight: 10, share: 0.8 },
      score: 8,
      note: { id: 'coefficient' },
    },
    '10 × 80% = 8（得分系数）',
    '10 × 80% = 8 (coefficient of the form)',
  ],
  [
    {
      id: 'equation-with-note',
      left: { id: 'less', from: 10, deduction: 4 },
      score: 6,
      note: { id: 'items-missing', missing: 2, deduct: 2 },
    },
    '10 − 4 = 6（缺 2 项，每项扣 2 分）',
    '10 − 4 = 6 (2 items missing, 2 each)',
  ],
  [
    {
      id: 'equation-with-note',
      left: { id: 'per-item', items: 3, points: 2 },
      score: 6,
      note: { id: 'items-done' },
    },
    '3 项 × 2 = 6（按数累加）',
    '3 items × 2 = 6 (points per item)',
  ],
  [
    { id: 'items-capped', items: 6, points: 2, score: 10 },
    '6 项 × 2，不超过分值，得 10',
    '6 items × 2, full marks at most: 10',
  ],
  ...(
    [
      ['rule-per-point', '每偏离 1 个百分点扣 2 分', '2 points off per percentage point'],
      ['rule-per-missing', '每缺 1 项扣 2 分', '2 points off per missing item'],
      ['rule-per-item', '每完成 1 项得 2 分', '2 points per item done'],
    ] as const
  ).map(
    ([id, chinese, english]) =>
      [
        { id: 'group-rule', ...PAIR, rule: { id, points: 2 } },
        `${OPEN_ZH}规则是${chinese}，从表上算不出来，请判定得分`,
        `${OPEN_EN}the rule is ${english}, which the form does not show; please decide`,
      ] as const,
  ),
  [
    {
      id: 'sum',
      settled: 80,
      scaling: { id: 'scaled', settled: 80, full: 100, takenOut: 10, scaled: 88.89 },
      ceiling: null,
    },
    '各项得分合计 80；剔除不适用的 10 分后折算：80 ÷（100 − 10）× 100 = 88.89',
    'Sum of the scores 80; without the 10 points that do not apply: 80 ÷ (100 − 10) × 100 = 88.89',
  ],
];
