/** The settings of a policy that a user may change, as the editor lists them. The rest is changed in the file. */
import { GROUP_FIELDS, REVIEW_FIELDS } from './group-fields';
import { MONITORING_FIELDS } from './monitoring-fields';
import { choice, percent, points, type ChoiceField, type FieldGroup } from './policy-field-kinds';

const REVIEW_OR_ZERO: ChoiceField['options'] = [
  ['review', 'field.byPerson'],
  ['zero', 'field.zeroMarks'],
];

const SCORING_FIELDS: readonly FieldGroup[] = [
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
      choice('strictLimit.atLimit', 'field.strictLimit', [
        ['formula', 'field.strictFormula'],
        ['met', 'field.strictMet'],
        ['zero', 'field.zeroMarks'],
        ['review', 'field.byPerson'],
      ]),
      choice('range.outside', 'field.range', REVIEW_OR_ZERO),
      choice('time.late', 'field.late', REVIEW_OR_ZERO),
      choice('qualitative.met', 'field.qualitative', [
        ['full', 'field.fullMarks'],
        ['review', 'field.byPerson'],
      ]),
      choice('notApplicable.mode', 'field.notApplicable', [
        ['review', 'field.byPerson'],
        ['scale', 'field.scale'],
      ]),
      choice('coefficient.mode', 'field.coefficient', [
        ['check', 'field.coefficientCheck'],
        ['score', 'field.coefficientScore'],
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

export const POLICY_FIELDS: readonly FieldGroup[] = [
  ...SCORING_FIELDS,
  ...GROUP_FIELDS,
  ...REVIEW_FIELDS,
  ...MONITORING_FIELDS,
];
