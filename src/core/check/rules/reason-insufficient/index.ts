/** D03: something stands in the reason cell, but it explains nothing. */
import type { Finding, FormCheck } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { hasBlanksToFill } from '../../reading/reason-state';
import {
  bareText,
  isCutOff,
  isNoReason,
  isVagueCause,
  namesCause,
  namesMeasure,
} from '../../reading/reason-words';
import { ownCell } from '../../reading/row-state';
import { normalise } from '../../../sheet/text';
import { messages, type MessageId } from './messages';

export const reasonInsufficient: FormCheck<MessageId, 'minimumLength'> = {
  meta: {
    code: 'D03',
    slug: 'reason-insufficient',
    title: '偏差原因不充分',
    scope: 'row',
    severity: 'warning',
    appliesTo: 'isJudged',
    fix: 'none',
    answeredByRow: true,
    unfinished: 'explain',
    options: {
      minimumLength: {
        standard: 8,
        min: 1,
        max: 8,
        meaning: '偏差原因少于这么多字才提示（标点不计）。',
      },
    },
  },
  messages,
  check({ assessed }, { minimumLength }) {
    const findings: Finding<MessageId>[] = [];
    for (const row of assessed.rows) {
      if (!row.needsReason || !ownCell(row, 'deviationReason')) continue;
      if (normalise(row.reason) === '') continue;
      const messageId = weaknessOf(row.reason, minimumLength);
      if (!messageId) continue;
      findings.push(
        rowFinding(assessed.form, row, ['deviationReason', 'actual', 'target'], {
          messageId,
          data: { reason: row.reason, length: bareText(row.reason).length },
          ...(messageId === 'noMeasure' && { severity: 'info' }),
        }),
      );
    }
    return findings;
  },
};

/** The gravest weakness; `null` when there is none. */
function weaknessOf(reason: string, minimumLength: number): MessageId | null {
  if (isNoReason(reason)) return 'noReason';
  if (hasBlanksToFill(reason)) return 'blanksLeft';
  if (bareText(reason).length < minimumLength) return 'tooShort';
  if (isCutOff(reason)) return 'cutOff';
  if (isVagueCause(reason)) return 'vagueCause';
  if (!namesCause(reason)) return 'noCause';
  return namesMeasure(reason) ? null : 'noMeasure';
}
