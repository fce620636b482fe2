/** V06: a rate that cannot exceed 100 % is asked for at ≥100 % or above. */
import { readIndicatorName } from '../../../value/word/indicator-name';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { inPercent, partsOf, targetRows, targetText } from '../../reading/target-value';
import { hasSignColumn, signColumns, signEdits } from '../../reading/target-sign';

export type MessageId = 'atLeastAll' | 'signOfAll' | 'aboveAll';

const messages: MessageTexts<MessageId> = {
  atLeastAll: {
    what: '“{indicator}”的指标值（{cell}）写“{target}”，而它最高只能是100%。',
    why: '“≥”表示可以更高，比率却不会超过100%。',
    fix: '请改为“=100%”；先把单元格设为文本格式，以免变成公式。',
  },
  signOfAll: {
    what: '“{indicator}”的指标值写“{target}”（符号在{cell}），而它最高只能是100%。',
    why: '“≥”表示可以更高，比率却不会超过100%。',
    fix: '请把{cell}的符号改为“=”。',
  },
  aboveAll: {
    what: '“{indicator}”的指标值（{cell}）写“{target}”，超过了100%。',
    why: '这类比率不会超过100%，这个指标值不可能完成。',
    fix: '请核对数字；如果考核的是增长，请在名称中写明“增长率”。',
  },
};

/** Rates that are bounded as a rule, but may be planned above 100 %: never reported for the number alone. */
const MAY_EXCEED = /完成|结案|执结|到位|执行|征收|收缴|使用|利用|招生|达产|覆盖率?倍/;

export const rateTargetAtLimit: FormCheck<MessageId> = {
  meta: {
    code: 'V06',
    slug: 'rate-target-at-limit',
    title: '比率的指标值超出上限',
    scope: 'row',
    severity: 'warning',
    fix: 'review',
    options: {},
  },
  messages,
  check({ assessed, sheet }) {
    const findings: Finding<MessageId>[] = [];
    for (const each of targetRows(assessed)) {
      const { row, target } = each;
      const { name } = row.row;
      if (!readIndicatorName(name).isBounded) continue;
      for (const part of partsOf(target)) {
        if (part.kind !== 'quantity' || part.change) continue;
        const percent = inPercent(part);
        if (percent === null || part.comparator === 'le' || part.comparator === 'lt') continue;
        const isLowerBound = part.comparator === 'ge' || part.comparator === 'gt';
        const isAbove = percent > 100 || (percent === 100 && part.comparator === 'gt');
        if (isAbove ? MAY_EXCEED.test(name) : !(isLowerBound && percent === 100)) continue;
        const data = { target: targetText(each) };
        findings.push(
          isAbove
            ? rowFinding(assessed.form, row, ['target'], { messageId: 'aboveAll', data })
            : rowFinding(assessed.form, row, signColumns(each), {
                messageId: hasSignColumn(each) ? 'signOfAll' : 'atLeastAll',
                data,
                edits: target.kind === 'quantity' ? signEdits(sheet, each, '=') : [],
              }),
        );
        break;
      }
    }
    return findings;
  },
};
