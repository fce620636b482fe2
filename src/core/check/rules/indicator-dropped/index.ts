/** X02: an approved indicator is not evaluated. */
import type { Finding, MessageTexts, PairCheck } from '../../contract';
import { approvedReference } from '../../reading/approved-reference';
import { indicatorName } from '../../reading/finding-place';
import { findingAt } from '../../reading/findings-on-form';

export type MessageId = 'dropped';

const messages: MessageTexts<MessageId> = {
  dropped: {
    what: '自评表（{cell}起）中没有批复的指标“{indicator}”（{approvedCell}，指标值“{approved}”）。',
    why: '批复的绩效指标应当全部自评。',
    fix: '请在自评表中补上这项指标；已批准取消的，请接受本条并写明依据。',
  },
};

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
