/** S08: text where a number of points belongs. */
import type { FormCell } from '../../../form/form';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { numberEdits } from '../../reading/number-edit';
import { ownCell } from '../../reading/row-state';
import { plainNumber } from '../../../value/exact-number';
import { normalise } from '../../../sheet/text';

export type MessageId = 'score' | 'weight' | 'typedAsText';

const messages: MessageTexts<MessageId> = {
  score: {
    what: '“{indicator}”（{cell}）的得分填的是“{text}”，不是数字。',
    why: '得分不是数字，无法核对，也无法计入总分。',
    fix: '请在{cell}只填数字；没有得分的填0。',
  },
  weight: {
    what: '“{indicator}”（{cell}）的分值填的是“{text}”，不是数字。',
    why: '分值不是数字，这一行无法评分，分值合计也会少算。',
    fix: '请在{cell}只填数字，与批复的分值一致。',
  },
  typedAsText: {
    what: '“{indicator}”（{cell}）填的是文字“{text}”，不是数字。',
    why: 'Excel 求和时会跳过文字，合计就少算了这一格。',
    fix: '请在{cell}只填数字{number}，单位写在表头。',
  },
};

export const scoreNotANumber: FormCheck<MessageId> = {
  meta: {
    code: 'S08',
    slug: 'score-not-a-number',
    title: '分值或得分不是数字',
    scope: 'row',
    severity: 'error',
    fix: 'safe',
    options: {},
  },
  messages,
  check({ assessed: { form, rows }, sheet }) {
    const findings: Finding<MessageId>[] = [];
    for (const row of rows) {
      if (row.row.role === 'not-applicable') continue;
      for (const column of ['weight', 'score'] as const) {
        const cell = ownCell(row, column);
        if (!cell || normalise(cell.text) === '') continue;
        const number = column === 'weight' ? row.weight : row.given;
        if (number === null) {
          findings.push(
            rowFinding(form, row, [column], { messageId: column, data: { text: cell.text } }),
          );
        } else if (isTextForExcel(cell)) {
          findings.push(
            rowFinding(form, row, [column], {
              messageId: 'typedAsText',
              severity: 'info',
              data: { text: cell.text, number: plainNumber(number) },
              edits: numberEdits(sheet, cell, { value: number, purpose: 'score' }),
            }),
          );
        }
      }
    }
    return findings;
  },
};

/** `10分` and `'10`: read as a number here, left out of every sum there. */
function isTextForExcel({ content }: FormCell): boolean {
  return typeof content?.value === 'string' && content.formula === undefined;
}
