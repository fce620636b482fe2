/** X01: the self-evaluation's target says something else than the approved one. */
import type { Finding, MessageTexts, PairCheck } from '../../contract';
import { approvedReference } from '../../reading/approved-reference';
import { rowFinding } from '../../reading/findings-on-form';
import { isContrary } from '../../../value/compare/same-meaning';

export type MessageId = 'changed';

const messages: MessageTexts<MessageId> = {
  changed: {
    what: '“{indicator}”（{cell}）的指标值是“{target}”，批复的是“{approved}”（{approvedCell}）。',
    why: '自评应对照批复的绩效目标，不能自行调整指标值。',
    fix: '请改回批复的指标值；经批准调整过的，请附上调整批复并接受本条。',
  },
};

export const targetChanged: PairCheck<MessageId> = {
  meta: {
    code: 'X01',
    slug: 'target-changed',
    title: '指标值与批复不一致',
    scope: 'workbook',
    severity: 'error',
    fix: 'none',
    options: {},
  },
  messages,
  checkPair({ pair, changed }) {
    const findings: Finding<MessageId>[] = [];
    for (const { evaluated, approved } of changed) {
      const approvedCell = approvedReference(pair, approved.row.cells.target);
      const finding = rowFinding(pair.evaluation.assessed.form, evaluated, ['target'], {
        messageId: 'changed',
        ...(!isContrary(evaluated.target, approved.target) && { severity: 'warning' }),
        data: {
          target: evaluated.target.text,
          approved: approved.target.text,
          approvedCell,
        },
      });
      findings.push({
        ...finding,
        cells: [...finding.cells, approvedCell],
      });
    }
    return findings;
  },
};
