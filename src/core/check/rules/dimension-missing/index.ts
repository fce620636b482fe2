/** T02: no indicator for output, benefit or satisfaction. */
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { findingAt } from '../../reading/findings-on-form';
import { formName } from '../../../form/form-name';
import { isScorecard } from '../../../form/kinds';
import { dimensionOfRow, type IndicatorDimension } from '../../../form/indicator-dimension';

export type MessageId = 'outputMissing' | 'benefitMissing' | 'satisfactionMissing';

const messages: MessageTexts<MessageId> = {
  outputMissing: {
    what: '“{indicator}”的指标表（{cell}）没有产出指标。',
    why: '绩效指标应包括产出、效益、满意度三类，缺一类就无法完整评价。',
    fix: '请对照批复的绩效目标，在指标表中补上产出指标。',
  },
  benefitMissing: {
    what: '“{indicator}”的指标表（{cell}）没有效益指标。',
    why: '绩效指标应包括产出、效益、满意度三类，缺一类就无法完整评价。',
    fix: '请对照批复的绩效目标，在指标表中补上效益指标。',
  },
  satisfactionMissing: {
    what: '“{indicator}”的指标表（{cell}）没有满意度指标。',
    why: '绩效指标应包括产出、效益、满意度三类，缺一类就无法完整评价。',
    fix: '请补上满意度指标；确实不涉及服务对象的，请接受本条并注明原因。',
  },
};

const REQUIRED: readonly {
  readonly dimension: IndicatorDimension;
  readonly messageId: MessageId;
}[] = [
  { dimension: 'output', messageId: 'outputMissing' },
  { dimension: 'benefit', messageId: 'benefitMissing' },
  { dimension: 'satisfaction', messageId: 'satisfactionMissing' },
];

export const dimensionMissing: FormCheck<MessageId> = {
  meta: {
    code: 'T02',
    slug: 'dimension-missing',
    title: '缺少一类指标',
    scope: 'form',
    severity: 'warning',
    appliesTo: 'hasDimensions',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows } }) {
    // Scorecards judge decisions and management, too.
    if (!form.columns.level1 || isScorecard(form)) return [];
    // cost and satisfaction count for the level above them as well: 产出指标 over 经济成本指标
    const dimensions = rows.flatMap(({ row }) => [
      dimensionOfRow(row),
      dimensionOfRow({ ...row, level2: '' }),
    ]);
    // A table whose levels are not understood says nothing about what is missing.
    if (dimensions.every((dimension) => dimension === null)) return [];
    const header = form.columns.level1.cell;
    const findings: Finding<MessageId>[] = [];
    for (const { dimension, messageId } of REQUIRED) {
      if (dimensions.indexOf(dimension) >= 0) continue;
      findings.push(findingAt(form, null, formName(form), [header], { messageId }));
    }
    return findings;
  },
};
