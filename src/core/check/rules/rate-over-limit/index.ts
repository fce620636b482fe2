/** A08: a share of a whole above 100 % or below 0. */
import { readIndicatorName } from '../../../value/word/indicator-name';
import { readNameDirection } from '../../../value/word/direction-of-name';
import { namesChange } from '../../../value/read/name-hints';
import type { AssessedRow } from '../../../score/result';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { inPercent } from '../../reading/target-value';
import table from './open-ended-rates.json';

export type MessageId = 'above' | 'below';

const messages: MessageTexts<MessageId> = {
  above: {
    what: '“{indicator}”（{cell}）的实际完成值是“{actual}”，超过100%。',
    why: '这类比率是部分占总体的比例，不会超过100%。',
    fix: '请核对分子、分母和小数点，更正{cell}。',
  },
  below: {
    what: '“{indicator}”（{cell}）的实际完成值是“{actual}”，小于0%。',
    why: '这类比率是部分占总体的比例，不会是负数。',
    fix: '请核对分子、分母和正负号，更正{cell}。',
  },
};

export const rateOverLimit: FormCheck<MessageId> = {
  meta: {
    code: 'A08',
    slug: 'rate-over-limit',
    title: '比率超出 0%–100%',
    scope: 'row',
    severity: 'error',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const findings: Finding<MessageId>[] = [];
    for (const row of assessed.rows) {
      const { actual } = row;
      if (actual?.kind !== 'quantity' || !isShareOfWhole(row)) continue;
      const percent = inPercent(actual);
      if (percent === null || (percent >= 0 && percent <= 100)) continue;
      findings.push(
        rowFinding(assessed.form, row, ['actual'], {
          messageId: percent > 100 ? 'above' : 'below',
          ...(!isShareByName(row) && { severity: 'warning' }),
          data: { actual: actual.text },
        }),
      );
    }
    return findings;
  },
};

/** Plans can be over-fulfilled, stocks cleared, costs missed: 完成率, 结案率, 节约率 may leave 0–100 %. */
function isShareOfWhole({ row, target }: AssessedRow): boolean {
  const { measure, isBounded, name } = readIndicatorName(row.name);
  if (measure !== 'rate' || !isBounded || namesChange(name)) return false;
  // 变动率, 调整率, 偏差率 may be negative.
  if (readNameDirection(row.name).isChange) return false;
  if (target.kind === 'quantity' && (inPercent(target) ?? 0) > 100) return false;
  return !table.openEnded.some((word) => name.indexOf(word) >= 0);
}

/** 合格率 is a share of what there is; 配置率 may be measured against a standard. */
function isShareByName({ row }: AssessedRow): boolean {
  return table.shares.some((word) => row.name.indexOf(word) >= 0);
}
