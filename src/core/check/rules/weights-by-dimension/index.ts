/** W02: a dimension carries other full marks than the policy names. */
import type { FormCell } from '../../../form/form';
import { traitsOf } from '../../../form/kinds';
import type { Policy } from '../../../policy/schema';
import type { AssessedForm } from '../../../score/result';
import type { MessageText } from '../../../words/fill-text';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { plainNumber, sumExactly } from '../../../value/exact-number';
import { findingAt, fundsFinding } from '../../reading/findings-on-form';
import { dimensionOfRow, isCostOfItsOwn } from '../../../form/indicator-dimension';
import { ownCell } from '../../reading/row-state';
import { statedWeights } from '../../reading/stated-points';
import { blockFindings } from './block-findings';
import { expectedWeights, type WeightedDimension } from './expected-weights';

const chinese = (name: string): MessageText => ({
  what: `${name}的“{indicator}”合计{sum}分（{cell}起），所选评分规则为{right}分。`,
  why: '规则给出的是通常的分配，主管部门可以按项目调整。',
  fix: '请与批复的分值核对；批复如此的，无需修改。',
});

export type MessageId = 'output' | 'cost' | 'benefit' | 'satisfaction' | 'execution' | 'block';

const messages: MessageTexts<MessageId> = {
  output: chinese('产出指标'),
  cost: chinese('成本指标'),
  benefit: chinese('效益指标'),
  satisfaction: chinese('满意度指标'),
  execution: {
    what: '“{indicator}”（{cell}）的执行率分值为{sum}分，所选评分规则为{right}分。',
    why: '规则给出的是通常的分配，主管部门可以按项目调整。',
    fix: '请与批复的分值核对；批复如此的，无需修改。',
  },
  block: {
    what: '评分卡的“{indicator}”部分合计{sum}分（{cell}起），所选评分规则为{right}分。',
    why: '规则给出了部门整体评分卡各部分的分值。',
    fix: '请与印发的评分卡核对；印发的评分卡如此的，无需修改。',
  },
};

const DIMENSIONS: readonly WeightedDimension[] = ['output', 'cost', 'benefit', 'satisfaction'];

interface DimensionWeights {
  readonly weights: number[];
  readonly cells: FormCell[];
}

export const weightsByDimension: FormCheck<MessageId> = {
  meta: {
    code: 'W02',
    slug: 'weights-by-dimension',
    title: '各类指标分值与规则不同',
    scope: 'form',
    severity: 'info',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed, policy }) {
    const { form, funds } = assessed;
    if (!traitsOf(form.kind).hasNationalWeights) return blockFindings(assessed, policy);
    if (!statedWeights(assessed)) return [];
    const weights = weightsOf(assessed, policy);
    if (!weights) return [];
    const expected = expectedWeights(policy, new Set(weights.keys()));
    if (isWithoutExecution(assessed, policy)) return [];
    const findings: Finding<MessageId>[] = [];
    for (const dimension of DIMENSIONS) {
      const stated = weights.get(dimension);
      const right = expected[dimension];
      if (!stated || right === null) continue;
      const sum = sumExactly(stated.weights);
      if (sum === right) continue;
      findings.push(
        findingAt(form, null, form.columns.weight?.cell.text ?? '', stated.cells, {
          messageId: dimension,
          data: { sum: plainNumber(sum), right: plainNumber(right) },
        }),
      );
    }
    if (funds && funds.weight !== null && funds.weight !== policy.weights.execution) {
      findings.push(
        fundsFinding(form, funds, ['weight'], {
          messageId: 'execution',
          data: { sum: plainNumber(funds.weight), right: plainNumber(policy.weights.execution) },
        }),
      );
    }
    return findings;
  },
};

/** Indicators that make the full marks alone share what the policy keeps for the execution rate, nobody says how. */
function isWithoutExecution({ funds, total }: AssessedForm, policy: Policy): boolean {
  return (
    (funds?.weight ?? null) === null &&
    policy.weights.execution > 0 &&
    total?.weight.computed === policy.total.fullMarks
  );
}

/** `null` when a weighted row belongs to no dimension that the policy weighs: then no sum says anything. */
function weightsOf(
  { rows }: AssessedForm,
  { weights }: Policy,
): Map<WeightedDimension, DimensionWeights> | null {
  const sums = new Map<WeightedDimension, DimensionWeights>();
  for (const row of rows) {
    const cell = ownCell(row, 'weight');
    if (!cell || row.weight === null) continue;
    const named = dimensionOfRow(row.row);
    if (named === null || named === 'input') return null;
    const isPartOfOutput = named === 'cost' && weights.cost === null && !isCostOfItsOwn(row.row);
    const dimension = isPartOfOutput ? 'output' : named;
    const sum = sums.get(dimension);
    if (sum) {
      sum.weights.push(row.weight);
      sum.cells.push(cell);
    } else sums.set(dimension, { weights: [row.weight], cells: [cell] });
  }
  return sums;
}
