/** F07: little money spent, yet high marks for the results. */
import Big from 'big.js';
import { executionWarning } from '../../../score/execution-warning';
import type { AssessedForm } from '../../../score/result';
import type { FormCheck, MessageTexts } from '../../contract';
import { percentText, quotientOf, sumExactly } from '../../../value/exact-number';
import { fundsFinding } from '../../reading/findings-on-form';

export type MessageId = 'gap' | 'unspent';

const messages: MessageTexts<MessageId> = {
  gap: {
    what: '“{indicator}”的执行率只有{execution}（{cell}），各项指标却得到分值的{indicators}。',
    why: '钱没有花完而任务几乎全部完成，核查时会问预算是否偏高、指标是否偏低。',
    fix: '请核对执行数和各行得分；都无误时，请写明资金结余的原因。',
  },
  unspent: {
    what: '“{indicator}”的执行率只有{execution}（{cell}），还有{unspent}的预算没有执行。',
    why: '结余超过两成时，核查会要求说明原因。',
    fix: '请核对执行数；无误时，请写明资金结余的原因。',
  },
};

export const executionScoreGap: FormCheck<MessageId> = {
  meta: {
    code: 'F07',
    slug: 'execution-score-gap',
    title: '执行率与指标得分不相称',
    scope: 'form',
    severity: 'warning',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed, policy }) {
    const { form, funds } = assessed;
    const execution = funds?.rate.computed ?? null;
    const indicators = scoreRate(assessed);
    if (!funds || execution === null || indicators === null) return [];
    const light = executionWarning(indicators, execution, policy);
    if (!light) return [];
    return [
      fundsFinding(form, funds, ['spending', 'annualBudget', 'executionRate'], {
        messageId: light === 'red' ? 'gap' : 'unspent',
        data: {
          execution: percentText(execution),
          indicators: percentText(indicators),
          unspent: percentText(new Big(1).minus(execution).toNumber()),
        },
      }),
    ];
  },
};

/** Points of the indicators ÷ their full marks, by the stated scores; `null` while one is missing. */
function scoreRate({ rows }: AssessedForm): number | null {
  const weighted = rows.filter((row) => row.weight !== null && row.weight > 0);
  if (weighted.length === 0 || weighted.some((row) => row.given === null)) return null;
  const points = sumExactly(weighted.map((row) => row.given ?? 0));
  const weight = sumExactly(weighted.map((row) => row.weight ?? 0));
  return quotientOf(points, weight);
}
