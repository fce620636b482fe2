/** F07: little money spent, yet high marks for the results. */
import Big from 'big.js';
import { executionWarning } from '../../../score/execution-warning';
import type { AssessedForm } from '../../../score/result';
import type { FormCheck } from '../../contract';
import { percentText, quotientOf, sumExactly } from '../../../value/exact-number';
import { fundsFinding } from '../../reading/findings-on-form';
import { messages, type MessageId } from './messages';

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
