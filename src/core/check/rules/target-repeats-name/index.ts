/** V10: the target only says the name or the description again. */
import { normalise } from '../../../sheet/text';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { isWordsOnly, targetRows } from '../../reading/target-value';

const why = '照抄名称或描述没有说明要达到的结果，无法判断是否完成。';
const fix = '请写出可以核对的结果或数值，例如完成时间、比例、次数。';

export type MessageId = 'repeatsName' | 'repeatsDescription';

const messages: MessageTexts<MessageId> = {
  repeatsName: {
    what: '“{indicator}”的指标值（{cell}）“{target}”只是把名称又写了一遍。',
    why,
    fix,
  },
  repeatsDescription: {
    what: '“{indicator}”的指标值（{cell}）“{target}”只是把指标描述又写了一遍。',
    why,
    fix,
  },
};

const NOT_WORDS = /[^\u4e00-\u9fff0-9A-Za-z]/g;
/** Strength words and small words that add no content. */
const FILLING =
  /^(?:持续|有效|不断|进一步|全面|全部|明显|显著|大力|积极|切实|充分|较好|基本|能够|确保|实现|保证|达到)+|人民|地|得|的|了/g;
/** A description of one word may well be the standard itself: 及时, 公开透明. */
const SHORTEST_DESCRIPTION = 6;
const SHORTEST_NAME = 4;

export const targetRepeatsName: FormCheck<MessageId> = {
  meta: {
    code: 'V10',
    slug: 'target-repeats-name',
    title: '指标值重复指标名称',
    scope: 'row',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const findings: Finding<MessageId>[] = [];
    for (const { row, cell, target } of targetRows(assessed)) {
      if (!isWordsOnly(target)) continue;
      const { name, cells } = row.row;
      const description = cells.description?.text ?? '';
      const repeatsName = isSame(cell.text, name, SHORTEST_NAME);
      if (!repeatsName && !isSame(cell.text, description, SHORTEST_DESCRIPTION)) continue;
      findings.push(
        rowFinding(assessed.form, row, repeatsName ? ['target'] : ['target', 'description'], {
          messageId: repeatsName ? 'repeatsName' : 'repeatsDescription',
          data: { target: cell.text },
        }),
      );
    }
    return findings;
  },
};

/** Equal but for punctuation, strength words and fillers. */
function isSame(target: string, other: string, shortest: number): boolean {
  const bare = bareWords(target);
  return bare.length >= shortest && bare === bareWords(other);
}

function bareWords(text: string): string {
  return normalise(text).replace(NOT_WORDS, '').replace(FILLING, '');
}
