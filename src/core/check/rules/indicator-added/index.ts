/** X03: an evaluated indicator was never approved. */
import type { Finding, MessageTexts, PairCheck } from '../../contract';
import { approvedReference } from '../../reading/approved-reference';
import { rowFinding } from '../../reading/findings-on-form';

export type MessageId = 'added';

const messages: MessageTexts<MessageId> = {
  added: {
    what: '指标“{indicator}”（{cell}）在批复的目标表（{approvedSheet}）中没有。',
    why: '自评应对照批复的绩效指标，新增的指标没有批复的目标可比。',
    fix: '请核对指标名称是否写错；确属新增的，请删去，或附上批复并接受本条。',
  },
};

export const indicatorAdded: PairCheck<MessageId> = {
  meta: {
    code: 'X03',
    slug: 'indicator-added',
    title: '自评了未经批复的指标',
    scope: 'workbook',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  checkPair({ pair, added }) {
    const findings: Finding<MessageId>[] = [];
    for (const row of added) {
      if (row.row.name === '') continue;
      findings.push(
        rowFinding(pair.evaluation.assessed.form, row, ['level3'], {
          messageId: 'added',
          data: { approvedSheet: approvedReference(pair) },
        }),
      );
    }
    return findings;
  },
};
