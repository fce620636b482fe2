/** A10: the row stays open, and nothing else says why. */
import type { AssessedRow } from '../../../score/result';
import type { Finding, FormCheck } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { messages, type MessageId } from './messages';

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
