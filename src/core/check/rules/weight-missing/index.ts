/** W04: an indicator with a target but without full marks. */
import { isOutsideTotal } from '../../../score/outside-total';
import type { AssessedRow } from '../../../score/result';
import type { Finding, FormCheck } from '../../contract';
import { findingAt, rowFinding } from '../../reading/findings-on-form';
import { isLeftBlank, ownCell } from '../../reading/row-state';
import { messages, type MessageId } from './messages';

export const weightMissing: FormCheck<MessageId> = {
  meta: {
    code: 'W04',
    slug: 'weight-missing',
    title: '未填分值',
    scope: 'row',
    severity: 'error',
    appliesTo: 'isJudged',
    fix: 'none',
    unfinished: 'fill',
    options: {},
  },
  messages,
  check({ assessed, policy }) {
    const { form, rows } = assessed;
    const header = form.columns.weight;
    if (!header) return [];
    const weighable = rows.filter(
      (row) =>
        !isOutsideTotal(row.row, row.weight, policy) &&
        row.target.kind !== 'blank' &&
        ownCell(row, 'weight'),
    );
    const blank = weighable.filter(isWeightBlank);
    const findings: Finding<MessageId>[] = [];
    if (blank.length > 1 && blank.length === weighable.length) {
      return [
        findingAt(form, null, header.cell.text, [header.cell], {
          messageId: 'allBlank',
          data: { rows: blank.length },
        }),
      ];
    }
    for (const row of blank)
      findings.push(rowFinding(form, row, ['weight'], { messageId: 'blank' }));
    return findings;
  },
};

function isWeightBlank(row: AssessedRow): boolean {
  return row.weight === null && isLeftBlank(row, 'weight');
}
