/** The settings of a policy that a user may change, as the editor lists them. The rest is changed in the file. */
import type { WordingKey } from '../wording/words';

/** Steps into a policy: `['execution', 'ceilings', 0, 'below']`. */
export type SettingPath = readonly (string | number)[];

/** `percent`: stored as a share, shown and typed in percent. */
export type NumberUnit = 'plain' | 'percent';

export interface NumberField {
  readonly kind: 'number';
  readonly path: SettingPath;
  readonly label: WordingKey;
  readonly unit: NumberUnit;
  /** In the shown unit. */
  readonly low: number;
  readonly high: number;
  /** May be left blank. */
  readonly isOptional?: boolean;
}

export interface ChoiceField {
  readonly kind: 'choice';
  readonly path: SettingPath;
  readonly label: WordingKey;
  readonly options: readonly (readonly [value: string | boolean, label: WordingKey])[];
}

export interface TextSetting {
  readonly kind: 'text';
  readonly path: SettingPath;
  readonly label: WordingKey;
}

/** Steps from high to low, each with the same parts; `path` of a part is its name in the step. */
export interface ListField {
  readonly kind: 'list';
  readonly path: SettingPath;
  readonly label: WordingKey;
  readonly parts: readonly (NumberField | TextSetting)[];
  /** A new step. */
  readonly fresh: Readonly<Record<string, string | number>>;
}

/** Shown only while another setting has this value. */
export interface Condition {
  readonly path: SettingPath;
  readonly value: string;
}

export type PolicyField = (NumberField | ChoiceField | ListField) & {
  readonly onlyWhen?: Condition;
};

export interface FieldGroup {
  readonly title: WordingKey;
  readonly fields: readonly PolicyField[];
}

function points(path: string, label: WordingKey, isOptional = false): NumberField {
  return {
    kind: 'number',
    path: path.split('.'),
    label,
    unit: 'plain',
    low: 0,
    high: 100,
    isOptional,
  };
}

function percent(path: string, label: WordingKey, low = 0, high = 100): NumberField {
  return { kind: 'number', path: path.split('.'), label, unit: 'percent', low, high };
}

function choice(path: string, label: WordingKey, options: ChoiceField['options']): ChoiceField {
  return { kind: 'choice', path: path.split('.'), label, options };
}

const REVIEW_OR_ZERO: ChoiceField['options'] = [
  ['review', 'field.byPerson'],
  ['zero', 'field.zeroMarks'],
];

export const POLICY_FIELDS: readonly FieldGroup[] = [
  {
    title: 'fields.weights',
    fields: [
      points('weights.execution', 'field.weightExecution'),
      points('weights.output', 'field.weightOutput', true),
      points('weights.cost', 'field.weightCost', true),
      points('weights.benefit', 'field.weightBenefit', true),
      points('weights.satisfaction', 'field.weightSatisfaction', true),
    ],
  },
  {
    title: 'fields.execution',
    fields: [
      choice('execution.mode', 'field.executionMode', [
        ['proportional', 'field.proportional'],
        ['proportional-uncapped', 'field.proportionalUncapped'],
        ['interval', 'field.interval'],
      ]),
      {
        kind: 'list',
        path: ['execution', 'intervals'],
        label: 'field.intervals',
        parts: [percent('from', 'field.fromRate'), percent('share', 'field.shareOfWeight')],
        fresh: { from: 0, share: 0 },
        onlyWhen: { path: ['execution', 'mode'], value: 'interval' },
      },
      choice('execution.unweighted', 'field.unweighted', [
        ['not-scored', 'field.notScored'],
        ['policy-weight', 'field.policyWeight'],
      ]),
      choice('execution.zeroBudget', 'field.zeroBudget', [
        ['undecided', 'field.byPerson'],
        ['full', 'field.fullMarks'],
        ['zero', 'field.zeroMarks'],
        ['divide-by-one', 'field.divideByOne'],
        ['error', 'field.budgetError'],
      ]),
      {
        kind: 'list',
        path: ['execution', 'ceilings'],
        label: 'field.ceilings',
        parts: [percent('below', 'field.belowRate'), points('total', 'field.totalAtMost')],
        fresh: { below: 0.6, total: 79 },
      },
    ],
  },
  {
    title: 'fields.indicators',
    fields: [
      choice('positive.mode', 'field.positive', [
        ['ratio', 'field.positiveRatio'],
        ['all-or-nothing', 'field.zeroMarks'],
        ['steps', 'field.steps'],
      ]),
      {
        ...percent('positive.passThreshold', 'field.passThreshold'),
        onlyWhen: { path: ['positive', 'mode'], value: 'ratio' },
      },
      {
        ...percent('positive.steps.quantity', 'field.stepQuantity', 0.1),
        onlyWhen: { path: ['positive', 'mode'], value: 'steps' },
      },
      {
        ...percent('positive.steps.progress', 'field.stepProgress', 0.1),
        onlyWhen: { path: ['positive', 'mode'], value: 'steps' },
      },
      choice('reverse.mode', 'field.reverse', [
        ['ratio', 'field.reverseRatio'],
        ['linear', 'field.reverseLinear'],
        ['all-or-nothing', 'field.zeroMarks'],
        ['review', 'field.byPerson'],
      ]),
      choice('equal.mode', 'field.equal', [
        ['as-positive', 'field.asPositive'],
        ['exact-or-review', 'field.exactOrReview'],
      ]),
      choice('zeroTarget.mode', 'field.zeroTarget', [
        ['all-or-nothing', 'field.zeroMarks'],
        ['review', 'field.byPerson'],
      ]),
      choice('range.outside', 'field.range', REVIEW_OR_ZERO),
      choice('time.late', 'field.late', REVIEW_OR_ZERO),
      choice('qualitative.met', 'field.qualitative', [
        ['full', 'field.fullMarks'],
        ['review', 'field.byPerson'],
      ]),
    ],
  },
  {
    title: 'fields.over',
    fields: [
      percent('over.flagAt', 'field.overFlagAt', 100, 1000),
      choice('over.includesEdge', 'field.overEdge', [
        [true, 'field.yes'],
        [false, 'field.no'],
      ]),
      choice('over.action', 'field.overAction', [
        ['note', 'field.overNote'],
        ['deduct', 'field.overDeduct'],
        ['deduction-column', 'field.overColumn'],
        ['zero', 'field.zeroMarks'],
        ['review', 'field.byPerson'],
      ]),
      {
        ...points('over.deduction', 'field.overDeduction'),
        onlyWhen: { path: ['over', 'action'], value: 'deduct' },
      },
    ],
  },
  {
    title: 'fields.tiers',
    fields: [
      percent('tiers.achieved', 'field.achieved'),
      percent('tiers.partlyAchieved', 'field.partlyAchieved'),
      {
        kind: 'list',
        path: ['grades'],
        label: 'field.grades',
        parts: [
          { kind: 'text', path: ['name'], label: 'field.gradeName' },
          points('from', 'field.gradeFrom'),
        ],
        fresh: { name: '', from: 0 },
      },
    ],
  },
  {
    title: 'fields.rounding',
    fields: [
      choice('rounding.mode', 'field.roundingMode', [
        ['half-up', 'field.halfUp'],
        ['truncate', 'field.truncate'],
      ]),
      { ...points('rounding.decimals', 'field.decimals'), high: 6 },
      { ...points('tolerance', 'field.tolerance'), high: 5 },
    ],
  },
];
