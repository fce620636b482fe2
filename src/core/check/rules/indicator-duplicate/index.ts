/** T03: the same indicator name twice in one form. */
import { remember } from '../../../sheet/remember';
import type { AssessedRow } from '../../../score/result';
import { normalise } from '../../../sheet/text';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { findingAt } from '../../reading/findings-on-form';
import { indicatorName } from '../../reading/finding-place';
import { ownCell } from '../../reading/row-state';
import { isPlaceholder } from '../../../form/placeholder';

export type MessageId = 'repeated';

const messages: MessageTexts<MessageId> = {
  repeated: {
    what: '“{indicator}”（{cell}）与{earlierCell}的指标名称相同。',
    why: '同一张表中指标重名，得分可能重复计算，与批复的目标也对不上。',
    fix: '请核对是否多录了一行；确是两个指标的，请在名称中写明区别。',
  },
};

const PUNCTUATION = /[^\u4e00-\u9fff0-9A-Za-z]/g;
const bareName = remember((name) => normalise(name).replace(PUNCTUATION, ''));

export const indicatorDuplicate: FormCheck<MessageId> = {
  meta: {
    code: 'T03',
    slug: 'indicator-duplicate',
    title: '指标名称重复',
    scope: 'form',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows } }) {
    const first = new Map<string, AssessedRow>();
    const findings: Finding<MessageId>[] = [];
    for (const row of rows) {
      const cell = ownCell(row, 'level3');
      // A name merged over several rows is one indicator with several values.
      if (!cell || cell.text === '' || isPlaceholder(row.row.name)) continue;
      const key = bareName(row.row.name);
      const earlier = first.get(key);
      const earlierCell = earlier && ownCell(earlier, 'level3');
      if (!earlier || !earlierCell) {
        first.set(key, row);
        continue;
      }
      findings.push(
        findingAt(form, row.row.number, indicatorName(row.row), [cell, earlierCell], {
          messageId: 'repeated',
          data: { earlierCell: earlierCell.address },
        }),
      );
    }
    return findings;
  },
};
