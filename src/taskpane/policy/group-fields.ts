/** Rules for a part of the indicators, for departments, for several units together, and for the reviewer. */
import { choice, percent, points, type FieldGroup } from './policy-field-kinds';

export const GROUP_FIELDS: readonly FieldGroup[] = [
  {
    title: 'fields.groups',
    fields: [
      {
        kind: 'list',
        path: ['groups'],
        label: 'field.groups',
        isStacked: true,
        parts: [
          { kind: 'words', path: ['words'], label: 'field.groupWords' },
          { ...percent('zeroBelow', 'field.zeroBelow'), isOptional: true },
          { ...percent('zeroAbove', 'field.zeroAbove', 100, 1000), isOptional: true },
          {
            ...points('perPoint.deduct', 'field.perPoint', true),
            around: { deduct: 0, side: 'short' },
          },
          {
            ...choice('perPoint.side', 'field.perPointSide', [
              ['short', 'field.sideShort'],
              ['over', 'field.sideOver'],
              ['both', 'field.sideBoth'],
            ]),
            onlyWhen: { path: ['perPoint'], value: { isPresent: true } },
          },
          points('perMissing', 'field.perMissing', true),
          points('perItem', 'field.perItem', true),
        ],
        fresh: {
          words: [],
          zeroBelow: null,
          zeroAbove: null,
          perPoint: null,
          perMissing: null,
          perItem: null,
        },
      },
    ],
  },
];

export const REVIEW_FIELDS: readonly FieldGroup[] = [
  {
    title: 'fields.review',
    fields: [
      {
        kind: 'list',
        path: ['review', 'gradeFactors'],
        label: 'field.gradeFactors',
        parts: [{ ...percent('', 'field.gradeFactor'), path: [] }],
        fresh: 0.9,
      },
    ],
  },
  {
    title: 'fields.department',
    fields: [
      {
        kind: 'list',
        path: ['department', 'blocks'],
        label: 'field.blocks',
        parts: [
          { kind: 'text', path: ['name'], label: 'field.gradeName' },
          points('points', 'field.blockPoints'),
        ],
        fresh: { name: '', points: 0 },
      },
      {
        kind: 'presence',
        path: ['rollUp'],
        label: 'field.rollUp',
        fresh: { quantities: 'sum', rates: 'average-by-funds' },
      },
      {
        ...choice('rollUp.quantities', 'field.rollUpQuantities', [
          ['sum', 'field.sum'],
          ['average-by-funds', 'field.averageByFunds'],
        ]),
        onlyWhen: { path: ['rollUp'], value: { isPresent: true } },
      },
      {
        ...choice('rollUp.rates', 'field.rollUpRates', [
          ['average-by-funds', 'field.averageByFunds'],
          ['plain-average', 'field.plainAverage'],
        ]),
        onlyWhen: { path: ['rollUp'], value: { isPresent: true } },
      },
    ],
  },
];
