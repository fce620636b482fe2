/** S09: the score is not what the form's own coefficient makes of the weight. */
import Big from 'big.js';
import type { AssessedRow } from '../../../score/result';
import { coefficientOf } from '../../../score/assess-row';
import { plainNumber } from '../../../value/exact-number';
import type { FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';

export type MessageId = 'differs';

const messages: MessageTexts<MessageId> = {
  differs: {
    what: '“{indicator}”得分{given}（{cell}），而分值{weight} × 得分系数{coefficient} = {due}。',
    why: '这张表的得分等于分值乘以得分系数。',
    fix: '请核对分值、得分系数和得分，改正不一致的一项。',
  },
};

/** Forms print scores to one or two decimals. */
const INVISIBLE = 0.05;

export const coefficientDiffers: FormCheck<MessageId> = {
  meta: {
    code: 'S09',
    slug: 'coefficient-differs',
    title: '得分不等于分值乘得分系数',
    scope: 'row',
    severity: 'error',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows } }) {
    return rows.flatMap((row) => {
      const due = scoreDue(row);
      if (due === null || row.given === null || row.weight === null) return [];
      if (due.minus(row.given).abs().lte(INVISIBLE)) return [];
      return [
        rowFinding(form, row, ['score', 'coefficient', 'weight'], {
          messageId: 'differs',
          data: {
            given: plainNumber(row.given),
            weight: plainNumber(row.weight),
            coefficient: row.row.cells.coefficient?.text ?? '',
            due: plainNumber(due.toNumber()),
          },
        }),
      ];
    });
  },
};

/** Weight × coefficient, to two decimals; `null` where one of them is no number. */
function scoreDue({ row, weight }: AssessedRow): Big | null {
  const share = coefficientOf(row);
  return share === null || weight === null
    ? null
    : new Big(weight).times(share).round(2, Big.roundHalfUp);
}
