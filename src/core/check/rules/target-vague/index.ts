/** V09: a bare word such as 提升 is the whole target. */
import { normalise } from '../../../sheet/text';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { isWordsOnly, targetRows } from '../../reading/target-value';
import words from './vague-words.json';

export type MessageId = 'vague';

const messages: MessageTexts<MessageId> = {
  vague: {
    what: '“{indicator}”的指标值（{cell}）只写“{target}”，看不出做到什么程度。',
    why: '笼统的词难以判断是否完成，自评和复核容易各说各话。',
    fix: '能量化的请写数值；不能量化的，请写明可以核对的结果。',
  },
};

const VAGUE_WORDS = [...words.strength, ...words.vague];

/**
 * Nothing but vague words, 、 between them or nothing. A pattern would try every way to divide the text, of which
 * there are twice as many with each word; here every place that a word can end at is reached once.
 */
function isVague(text: string): boolean {
  const isWordEnd: boolean[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (at > 0 && !isWordEnd[at]) continue;
    const from = at > 0 && text.charAt(at) === '、' ? at + 1 : at;
    for (const word of VAGUE_WORDS) {
      if (text.slice(from, from + word.length) === word) isWordEnd[from + word.length] = true;
    }
  }
  return isWordEnd[text.length] ?? false;
}

/** Institutions are well described by one word: 健全, 完善, 执行有效. */
const INSTITUTIONAL = new RegExp(words.institutional.join('|'));

export const targetVague: FormCheck<MessageId> = {
  meta: {
    code: 'V09',
    slug: 'target-vague',
    title: '指标值过于笼统',
    scope: 'row',
    severity: 'info',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const findings: Finding<MessageId>[] = [];
    for (const { row, cell, target } of targetRows(assessed)) {
      const name = normalise(row.row.name);
      const text = normalise(cell.text);
      if (!isWordsOnly(target) || !isVague(text)) continue;
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
