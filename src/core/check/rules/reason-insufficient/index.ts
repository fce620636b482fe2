/** D03: something stands in the reason cell, but it explains nothing. */
import type { Finding, FormCheck, MessageTexts } from '../../contract';
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

export type MessageId =
  'noReason' | 'blanksLeft' | 'tooShort' | 'cutOff' | 'vagueCause' | 'noCause' | 'noMeasure';

const messages: MessageTexts<MessageId> = {
  noReason: {
    what: '“{indicator}”（{cell}）的偏差原因只写了“{reason}”。',
    why: '这样的内容没有说明原因，核查时会退回。',
    fix: '请在{cell}写明具体原因和改进措施。',
  },
  blanksLeft: {
    what: '“{indicator}”（{cell}）的偏差原因还有空白没有填完：“{reason}”。',
    why: '草稿只列了事实，原因和措施要由您填写。',
    fix: '请在{cell}补上原因和改进措施。',
  },
  tooShort: {
    what: '“{indicator}”（{cell}）的偏差原因只有{length}个字：“{reason}”。',
    why: '太短，看不出是什么原因造成的偏差。',
    fix: '请在{cell}写明具体原因和改进措施。',
  },
  cutOff: {
    what: '“{indicator}”（{cell}）的偏差原因好像没有写完：“{reason}”。',
    why: '只有半句话，看不出是什么原因。',
    fix: '请在{cell}把原因写完整，并补上改进措施。',
  },
  vagueCause: {
    what: '“{indicator}”（{cell}）的偏差原因过于笼统：“{reason}”。',
    why: '没有说出是什么事情造成的偏差。',
    fix: '请在{cell}写明具体原因和改进措施。',
  },
  noCause: {
    what: '“{indicator}”（{cell}）的偏差原因只重复了完成情况：“{reason}”。',
    why: '说明了结果，没有说明为什么。',
    fix: '请在{cell}补上造成偏差的具体原因和改进措施。',
  },
  noMeasure: {
    what: '“{indicator}”（{cell}）写了偏差原因，没有写改进措施。',
    why: '这一栏要求原因和改进措施都写。',
    fix: '请在{cell}补一句下一步怎么做，或下一年指标值如何调整。',
  },
};

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
