/** 绩效运行监控: lights, what must be explained, and warnings about spending. */
import { nationalPolicy } from '../../core/policy/built-in';
import type { Json } from '../../core/policy/inherit';
import {
  percent,
  ticks,
  type Condition,
  type FieldGroup,
  type PolicyField,
} from './policy-field-kinds';

const onlyWhen: Condition = { path: ['monitoring'], value: { isPresent: true } };

const withLights = (field: PolicyField): PolicyField => ({ ...field, onlyWhen });

export const MONITORING_FIELDS: readonly FieldGroup[] = [
  {
    title: 'fields.monitoring',
    fields: [
      {
        kind: 'presence',
        path: ['monitoring'],
        label: 'field.lights',
        fresh: nationalPolicy.monitoring as Json,
      },
      withLights(percent('monitoring.red', 'field.redBelow', 0, 1000)),
      withLights(percent('monitoring.green', 'field.greenFrom', 0, 1000)),
      withLights(percent('monitoring.blue', 'field.blueFrom', 0, 1000)),
      withLights(
        ticks('monitoring.causeFor.lights', 'field.causeLights', [
          ['red', 'field.lightRed'],
          ['yellow', 'field.lightYellow'],
          ['blue', 'field.lightBlue'],
        ]),
      ),
      withLights(
        ticks('monitoring.causeFor.possibilities', 'field.causePossibilities', [
          ['possible', 'field.possible'],
          ['impossible', 'field.impossible'],
        ]),
      ),
      withLights({
        ...percent('monitoring.causeFor.deviationFrom', 'field.deviationFrom'),
        isOptional: true,
      }),
      withLights(
        ticks('monitoring.causeFor.fields', 'field.causeFields', [
          ['cause', 'field.cause'],
          ['class', 'field.causeClass'],
          ['explanation', 'field.explanation'],
          ['forecast', 'field.forecast'],
        ]),
      ),
      withLights({
        kind: 'list',
        path: ['monitoring', 'spendingFloors'],
        label: 'field.spendingFloors',
        parts: [
          {
            kind: 'number',
            path: ['through'],
            label: 'field.throughMonth',
            unit: 'plain',
            low: 1,
            high: 12,
          },
          percent('below', 'field.belowRate'),
        ],
        fresh: { through: 6, below: 0.4 },
      }),
      withLights({ ...percent('monitoring.gap', 'field.gap'), isOptional: true }),
    ],
  },
];
