/** A10: the row stays open, and nothing else says why. */
import type { AssessedRow } from '../../../score/result';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';

const claimed = '“{indicator}”（{cell}）的实际完成值只写“{actual}”，指标值是“{target}”。';
const both = '“{indicator}”（{cell}）的指标值是“{target}”，实际完成值是“{actual}”。';

export type MessageId =
  'claimForTime' | 'claimOnly' | 'limitElsewhere' | 'directionUnknown' | 'outsideRange' | 'unclear';

const messages: MessageTexts<MessageId> = {
  claimForTime: {
    what: claimed,
    why: '没有写明完成的时间，无法核对是否按期，所以待判定。',
    fix: '请在{cell}写明实际完成的时间，例如“11月”。',
  },
  claimOnly: {
    what: claimed,
    why: '没有写明具体结果，无法核对是否达到，所以待判定。',
    fix: '请在{cell}写明实际完成的次数、数量或结果。',
  },
  limitElsewhere: {
    what: both,
    why: '表上看不出这一项的限额，无法核对是否超出，所以待判定。',
    fix: '请把限额写进指标值，例如“≤100万元”；或者核对后判定得分。',
  },
  directionUnknown: {
    what: both,
    why: '没有比较符号，从名称也看不出多好还是少好，所以待判定。',
    fix: '请在指标值补上≥、≤或=；或者核对后判定得分。',
  },
  outsideRange: {
    what: both,
    why: '实际值在区间之外，规则没有规定怎么算，所以待判定。',
    fix: '请核对区间的本意：不限上限的，写成一个下限；须控制在内的，说明原因。',
  },
  unclear: {
    what: both,
    why: '两者对照看不出是否达到，所以待判定。',
    fix: '请核对{cell}，写明达到的程度；无误的，请判定得分。',
  },
};

export const verdictLeftOpen: FormCheck<MessageId> = {
  meta: {
    code: 'A10',
    slug: 'verdict-left-open',
    title: '看不出是否完成',
    scope: 'row',
    severity: 'info',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const findings: Finding<MessageId>[] = [];
    for (const row of assessed.rows) {
      const messageId = row.score.computed === null ? causeOf(row) : null;
      if (!messageId) continue;
      findings.push(
        rowFinding(assessed.form, row, ['actual', 'target'], {
          messageId,
          data: { target: row.target.text, actual: row.actual?.text ?? '' },
        }),
      );
    }
    return findings;
  },
};

/** `null` where the row is not open, or another check names what has to be cleared up first. */
function causeOf({ comparison, target }: AssessedRow): MessageId | null {
  if (comparison?.verdict !== 'undecided') return null;
  switch (comparison.reason) {
    case 'claim-without-value':
      return claimBeside(target.kind);
    case 'limit-elsewhere':
      return 'limitElsewhere';
    case 'direction-unknown':
      return 'directionUnknown';
    case 'range':
      return target.kind === 'range' ? 'outsideRange' : 'unclear';
    // V12 and A03, and A09, say what these rows lack.
    case 'suspect':
    case 'magnitude':
      return null;
    default:
      return 'unclear';
  }
}

/** Beside a number A02 says that there is none. */
function claimBeside(kind: AssessedRow['target']['kind']): MessageId | null {
  switch (kind) {
    case 'deadline':
    case 'period':
    case 'duration':
      return 'claimForTime';
    case 'quantity':
      return null;
    default:
      return 'claimOnly';
  }
}
