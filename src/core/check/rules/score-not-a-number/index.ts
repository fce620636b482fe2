/** S08: text where a number of points belongs. */
import type { AssessedRow } from '../../../score/result';
import type { Finding, FormCheck } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { ownCell } from '../../reading/row-state';
import { normalise } from '../../../sheet/text';
import { messages, type MessageId } from './messages';

export const scoreNotANumber: FormCheck<MessageId> = {
  meta: {
    code: 'S08',
    slug: 'score-not-a-number',
    title: '分值或得分不是数字',
    englishTitle: 'Full marks or score not a number',
    scope: 'row',
    severity: 'error',
    basis: [{ text: '分值、得分须为数字，才能汇总为总分', certainty: 'own' }],
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows } }) {
    const findings: Finding<MessageId>[] = [];
    for (const row of rows) {
      if (row.row.role === 'not-applicable') continue;
      for (const column of ['weight', 'score'] as const) {
        const text = textInsteadOfNumber(row, column);
        if (text === null) continue;
        findings.push(rowFinding(form, row, [column], { messageId: column, data: { text } }));
      }
    }
    return findings;
  },
};

function textInsteadOfNumber(row: AssessedRow, column: 'weight' | 'score'): string | null {
  const cell = ownCell(row, column);
  const number = column === 'weight' ? row.weight : row.given;
  return number === null && cell && normalise(cell.text) !== '' ? cell.text : null;
}
