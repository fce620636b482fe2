/** S10: the score is not what the standard printed beside it gives. */
import { dropEnd, dropSpaces } from '../../../sheet/text';
import { plainNumber } from '../../../value/exact-number';
import type { FormCheck } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { isWithinStandard, standardRange } from '../../reading/standard-range';
import { messages, type MessageId } from './messages';

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
