/** V09: a bare word such as 提升 is the whole target. */
import { normalise } from '../../../sheet/text';
import type { Finding, FormCheck } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { isWordsOnly, targetRows } from '../../reading/target-value';
import { messages, type MessageId } from './messages';
import words from './vague-words.json';

const STRENGTH = words.strength.join('|');
const VAGUE = words.vague.join('|');
/** Nothing but strength words and vague words. */
const VAGUE_TARGET = new RegExp(
  `^(?:${STRENGTH})*(?:${VAGUE}|${STRENGTH})(?:、?(?:${VAGUE}|${STRENGTH}))*$`,
);
/** Institutions are well described by one word: 健全, 完善, 执行有效. */
const INSTITUTIONAL = new RegExp(words.institutional.join('|'));

export const targetVague: FormCheck<MessageId> = {
  meta: {
    code: 'V09',
    slug: 'target-vague',
    title: '指标值过于笼统',
    englishTitle: 'Target is a vague word',
    scope: 'row',
    severity: 'info',
    basis: [
      {
        text: '财预〔2015〕88号：指标值应清晰可衡量，不用难以评判的表述',
        certainty: 'unverified',
      },
    ],
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const findings: Finding<MessageId>[] = [];
    for (const { row, cell, target } of targetRows(assessed)) {
      const name = normalise(row.row.name);
      const text = normalise(cell.text);
      if (!isWordsOnly(target) || !VAGUE_TARGET.test(text)) continue;
      // 监控有效性 = 有效 answers the question that the name asks.
      if (INSTITUTIONAL.test(name) || name.slice(-text.length - 1) === `${text}性`) continue;
      findings.push(
        rowFinding(assessed.form, row, ['target'], {
          messageId: 'vague',
          data: { target: cell.text },
        }),
      );
    }
    return findings;
  },
};
