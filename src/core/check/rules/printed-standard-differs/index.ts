/** S10: the score is not what the standard printed beside it gives. */
import { dropEnd, dropSpaces } from '../../../sheet/text';
import { plainNumber } from '../../../value/exact-number';
import type { FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { isWithinStandard, standardRange } from '../../reading/standard-range';

export type MessageId = 'differs' | 'outside';

const messages: MessageTexts<MessageId> = {
  differs: {
    what: '“{indicator}”得分{score}分（{cell}），按表中印的评分标准应为{high}分。',
    why: '评分标准是“{standard}”。',
    fix: '请核对实际值和得分；另有规定的，请在备注中写明。',
  },
  outside: {
    what: '“{indicator}”得分{score}分（{cell}），按表中印的评分标准应在{low}至{high}分之间。',
    why: '评分标准是“{standard}”。',
    fix: '请核对实际值和得分；另有规定的，请在备注中写明。',
  },
};

export const printedStandardDiffers: FormCheck<MessageId> = {
  meta: {
    code: 'S10',
    slug: 'printed-standard-differs',
    title: '得分与表中的评分标准不符',
    scope: 'row',
    severity: 'warning',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows } }) {
    return rows.flatMap((row) => {
      const range = standardRange(row);
      if (!range || row.given === null || isWithinStandard(row.given, range)) return [];
      const { low, high } = range;
      const isOne = plainNumber(low) === plainNumber(high);
      return [
        rowFinding(form, row, ['score', 'scoringStandard', 'actual', 'description'], {
          messageId: isOne ? 'differs' : 'outside',
          data: {
            score: plainNumber(row.given),
            standard: dropEnd(dropSpaces(row.row.cells.scoringStandard?.text ?? ''), /[.。]/),
            low: plainNumber(low),
            high: plainNumber(high),
          },
        }),
      ];
    });
  },
};
