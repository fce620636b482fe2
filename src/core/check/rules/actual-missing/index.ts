import type { Finding, FormCheck, FormContext } from '../../contract';
import { findingAt, rowFinding } from '../../reading/findings-on-form';
import { isUnfilled, lacksActual, ownCell } from '../../reading/row-state';
import { isEmptyMark } from '../../../value/read/not-applicable';
import { messages, type MessageId } from './messages';

export const actualMissing: FormCheck<MessageId> = {
  meta: {
    code: 'A01',
    slug: 'actual-missing',
    title: '未填实际完成值',
    scope: 'row',
    severity: 'error',
    appliesTo: 'isJudged',
    fix: 'none',
    unfinished: 'fill',
    options: {},
  },
  messages,
  check,
};

function check({ assessed }: FormContext): Finding<MessageId>[] {
  const { form, rows } = assessed;
  const header = form.columns.actual;
  if (header && isUnfilled(assessed)) {
    return [
      findingAt(form, null, header.cell.text, [header.cell], {
        messageId: 'formUnfilled',
        severity: 'info',
        data: { rows: rows.length },
      }),
    ];
  }
  const findings: Finding<MessageId>[] = [];
  for (const row of rows) {
    const counts = form.columns.weight === undefined || (row.weight !== null && row.weight > 0);
    const cell = ownCell(row, 'actual');
    if (!counts || !cell || row.target.kind === 'blank') continue;
    const isError = cell.content?.isError === true;
    if (!isError && !lacksActual(row)) continue;
    findings.push(
      rowFinding(form, row, ['actual'], {
        messageId: isError ? 'errorValue' : isEmptyMark(cell.text) ? 'mark' : 'blank',
        data: { target: row.target.text, text: cell.text },
      }),
    );
  }
  return findings;
}
