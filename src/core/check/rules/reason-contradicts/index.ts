/** D04: the reason says the opposite of the numbers. */
import type { AssessedRow } from '../../../score/result';
import type { MessageText } from '../../../words/fill-text';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { claimsIn } from '../../reading/reason-words';
import { ownCell } from '../../reading/row-state';

const chinese = (claim: string): MessageText => ({
  what: `“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，没有达标，偏差原因却写${claim}：“{reason}”。`,
  why: '说明与完成值互相矛盾，核查时会退回。',
  fix: '请核对完成值；无误时，请在{cell}改写没有达标的原因。',
});

export type MessageId = 'claimsExceeded' | 'claimsDone' | 'claimsOnTime' | 'deniesDone';

const messages: MessageTexts<MessageId> = {
  claimsExceeded: chinese('超额完成'),
  claimsDone: chinese('已完成'),
  claimsOnTime: chinese('按时完成'),
  deniesDone: {
    what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，已经达标，偏差原因却写没有完成：“{reason}”。',
    why: '说明与完成值互相矛盾，核查时会退回。',
    fix: '请核对完成值；无误时，请更正{cell}的说明。',
  },
};

export const reasonContradicts: FormCheck<MessageId> = {
  meta: {
    code: 'D04',
    slug: 'reason-contradicts',
    title: '偏差原因与完成情况矛盾',
    scope: 'row',
    severity: 'warning',
    appliesTo: 'isJudged',
    fix: 'none',
    answeredByRow: true,
    options: {},
  },
  messages,
  check({ assessed }) {
    const findings: Finding<MessageId>[] = [];
    for (const row of assessed.rows) {
      if (!ownCell(row, 'deviationReason') || row.reason === '') continue;
      const messageId = contradictionIn(row);
      if (!messageId) continue;
      findings.push(
        rowFinding(assessed.form, row, ['deviationReason', 'actual', 'target'], {
          messageId,
          data: {
            target: row.target.text,
            actual: row.actual?.text ?? '',
            reason: row.reason,
          },
        }),
      );
    }
    return findings;
  },
};

function contradictionIn(row: AssessedRow): MessageId | null {
  const { comparison, given, weight } = row;
  if (!comparison) return null;
  const claims = claimsIn(row.reason);
  const says = (claim: (typeof claims)[number]) => claims.indexOf(claim) >= 0;
  switch (comparison.verdict) {
    case 'missed':
    case 'partial':
      if (says('exceeded')) return 'claimsExceeded';
      if (says('onTime')) return 'claimsOnTime';
      // Late, but done in the end, is no contradiction.
      return comparison.reason !== 'time' && says('done') ? 'claimsDone' : null;
    case 'met':
    case 'exceeded':
      // A person who took points off explains the deduction.
      if (given !== null && weight !== null && given < weight) return null;
      return says('notDone') ? 'deniesDone' : null;
    case 'incomparable':
    case 'undecided':
      return null;
  }
}
