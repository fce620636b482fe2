/** X02: an approved indicator is not evaluated. */
import type { Finding, PairCheck } from '../../contract';
import { approvedReference } from '../../reading/approved-reference';
import { indicatorName } from '../../reading/finding-place';
import { findingAt } from '../../reading/findings-on-form';
import { messages, type MessageId } from './messages';

export const indicatorDropped: PairCheck<MessageId> = {
  meta: {
    code: 'X02',
    slug: 'indicator-dropped',
    title: '批复的指标没有自评',
    scope: 'workbook',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  checkPair({ pair, dropped }) {
    const { form } = pair.evaluation.assessed;
    const header = form.columns.level3?.cell;
    const findings: Finding<MessageId>[] = [];
    for (const { row, target } of dropped) {
      const approvedCell = approvedReference(pair, row.cells.level3 ?? row.cells.target);
      const finding = findingAt(form, null, indicatorName(row), header ? [header] : [], {
        messageId: 'dropped',
        data: { approved: target.text, approvedCell },
      });
      findings.push({ ...finding, cells: [...finding.cells, approvedCell] });
    }
    return findings;
  },
};
