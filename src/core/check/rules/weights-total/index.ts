/** W01: full marks do not add up to 100. */
import type { FormCell } from '../../../form/form';
import type { AssessedForm } from '../../../score/result';
import type { Policy } from '../../../policy/schema';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { formName } from '../../../form/form-name';
import { plainNumber, sumExactly } from '../../../value/exact-number';
import { fullMarksWithoutExecution, isSameSum, weightsAddUp } from '../../../score/weights-add-up';
import { findingAt } from '../../reading/findings-on-form';
import { isBlankCell } from '../../reading/row-state';
import { hasScoresOnOtherScale, statedWeights, type StatedSum } from '../../reading/stated-points';

export type MessageId =
  'withExecution' | 'printedOtherwise' | 'indicatorsOnly' | 'executionBlank' | 'labels';

const messages: MessageTexts<MessageId> = {
  withExecution: {
    what: '“{indicator}”合计{sum}分：各项指标{indicators}分，加执行率{execution}分（{cell}）。',
    why: '指标分值与执行率分值之和应为{full}分。',
    fix: '请对照批复的分值逐行更正，使合计为{full}分。',
  },
  printedOtherwise: {
    what: '“{indicator}”合计一格（{cell}）填写{printed}分，各行相加却是{sum}分：各项指标{indicators}分，加执行率{execution}分。',
    why: '指标分值与执行率分值之和应为{full}分。',
    fix: '请对照批复的分值逐行更正，使各行相加为{full}分。',
  },
  indicatorsOnly: {
    what: '“{indicator}”合计{sum}分（{cell}）。',
    why: '各项指标的分值之和应为{full}分；执行率另计时应再加其分值。',
    fix: '请对照批复的分值逐行更正，使合计为{full}分。',
  },
  executionBlank: {
    what: '“{indicator}”合计{sum}分：执行率的分值没有填写（{cell}）。',
    why: '各项指标{indicators}分，加执行率{execution}分，才是{full}分。',
    fix: '请在项目资金的“分值”一格填写{execution}分，或按批复更正各行分值。',
  },
  labels: {
    what: '“{indicator}”标签写明的分值合计{sum}分：绩效目标{parts}分（{cell}），加预算执行{execution}分。',
    why: '各部分的分值之和应为{full}分。',
    fix: '请对照规定的表式更正标签中的分值，使合计为{full}分。',
  },
};

export const weightsTotal: FormCheck<MessageId> = {
  meta: {
    code: 'W01',
    slug: 'weights-total',
    title: '分值合计不是 100 分',
    scope: 'form',
    severity: 'error',
    appliesTo: 'hasFullMarks',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed, policy }) {
    const { form, funds, total } = assessed;
    if (!form.columns.weight) return labelsTotal(assessed, policy);
    const stated = statedWeights(assessed);
    // Shares of 1 beside scores in points: S01 says that they are of another scale.
    if (!stated || stated.sum === 0 || hasScoresOnOtherScale(assessed)) return [];
    const execution = funds?.weight ?? null;
    const sum = sumExactly([stated.sum, execution ?? 0]);
    const isBlank = isExecutionBlank(assessed) && isSameSum(sum, fullMarksWithoutExecution(policy));
    if (!isBlank && weightsAddUp(sum, execution !== null, policy)) return [];
    const cell = form.total?.weight ?? null;
    return [
      findingAt(
        form,
        'total',
        form.columns.weight?.cell.text ?? '',
        cellsOf(assessed, stated, cell),
        {
          messageId: isBlank
            ? 'executionBlank'
            : execution === null
              ? 'indicatorsOnly'
              : cell && isPrintedOtherwise(total, sum)
                ? 'printedOtherwise'
                : 'withExecution',
          // Without a total the form may go on elsewhere: what is missing is then likely, and not proven.
          ...(form.total === null && sum < policy.total.fullMarks ? { severity: 'warning' } : {}),
          data: {
            sum: plainNumber(sum),
            indicators: plainNumber(stated.sum),
            printed: plainNumber(total?.weight.given ?? 0),
            execution: plainNumber(execution ?? policy.weights.execution),
            full: plainNumber(policy.total.fullMarks),
          },
        },
      ),
    ];
  },
};

/** 98分 beside the goals and 20分 beside the budget: only a form that is there to its total shows all its parts. */
function labelsTotal(
  { form, funds }: AssessedForm,
  { total: { fullMarks } }: Policy,
): Finding<MessageId>[] {
  const parts = form.parts ?? [];
  const execution = funds?.weight ?? null;
  if (parts.length === 0 || execution === null || !form.total) return [];
  const sum = sumExactly([execution, ...parts.map(({ points }) => points)]);
  if (isSameSum(sum, fullMarks)) return [];
  return [
    findingAt(
      form,
      'total',
      formName(form),
      parts.map(({ label }) => label),
      {
        messageId: 'labels',
        data: {
          sum: plainNumber(sum),
          parts: parts.map(({ points }) => plainNumber(points)).join(' + '),
          execution: plainNumber(execution),
          full: plainNumber(fullMarks),
        },
      },
    ),
  ];
}

/** The form has a place for the execution weight and it was left blank. */
function isExecutionBlank({ funds }: AssessedForm): boolean {
  return isBlankCell(funds?.row.cells.weight);
}

/** The total of full marks is right on paper only: people type 100 whatever stands above. */
function isPrintedOtherwise(total: AssessedForm['total'], sum: number): boolean {
  const printed = total?.weight.given ?? null;
  return printed !== null && !isSameSum(printed, sum);
}

function cellsOf({ funds }: AssessedForm, stated: StatedSum, total: FormCell | null): FormCell[] {
  const fundsWeight = funds?.row.cells.weight;
  return [...(total ? [total] : []), ...stated.cells, ...(fundsWeight ? [fundsWeight] : [])];
}
