/** V08: every possible value meets the target. */
import { readNameDirection } from '../../../value/word/direction-of-name';
import { readIndicatorName } from '../../../value/word/indicator-name';
import type { QuantityValue } from '../../../value/value';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { inPercent, targetRows, targetText } from '../../reading/target-value';
import { signColumns } from '../../reading/target-sign';

export type MessageId = 'fromZero' | 'fromZeroUnwanted' | 'upToAllWanted' | 'upToAll';

const messages: MessageTexts<MessageId> = {
  fromZero: {
    what: '“{indicator}”的指标值（{cell}）是“{target}”，任何结果都算达标。',
    why: '没有约束的指标值起不到考核作用。',
    fix: '请写明应达到的水平，例如上年实际数或计划数。',
  },
  fromZeroUnwanted: {
    what: '“{indicator}”的指标值（{cell}）是“{target}”，任何结果都算达标。',
    why: '从名称看，这个指标越少越好，“≥”的方向反了。',
    fix: '请改为上限，例如“=0”或“≤”加上计划控制的数值。',
  },
  upToAllWanted: {
    what: '“{indicator}”的指标值（{cell}）是“{target}”，任何结果都算达标。',
    why: '从名称看，这个指标越高越好，“≤”的方向反了。',
    fix: '请改为应达到的水平，例如“≥95%”；要求全部完成的写“=100%”。',
  },
  upToAll: {
    what: '“{indicator}”的指标值（{cell}）是“{target}”，任何结果都算达标。',
    why: '比率本来就不会超过100%，这个上限没有约束。',
    fix: '请写明应达到的水平，例如把上限降到计划控制的百分比。',
  },
};

/** Dimensions whose values may lie below zero, so that ≥0 asks for something. */
const MAY_BE_NEGATIVE =
  /增长|增幅|增速|增加|提升率|提高率|变化|同比|环比|利润|收益|结余|盈|差额|净|节约|节支|节省|下降|降低|减少|压减/;

export const targetTrivial: FormCheck<MessageId> = {
  meta: {
    code: 'V08',
    slug: 'target-trivial',
    title: '指标值没有约束',
    scope: 'row',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const findings: Finding<MessageId>[] = [];
    for (const each of targetRows(assessed)) {
      const { row, target } = each;
      if (target.kind !== 'quantity') continue;
      const messageId = trivialityOf(row.row.name, target);
      if (!messageId) continue;
      findings.push(
        rowFinding(
          assessed.form,
          row,
          SIGN_IS_WRONG.indexOf(messageId) < 0 ? ['target'] : signColumns(each),
          {
            messageId,
            data: { target: targetText(each) },
          },
        ),
      );
    }
    return findings;
  },
};

/** Where the sign is the mistake rather than the number. */
const SIGN_IS_WRONG: readonly Triviality[] = ['fromZeroUnwanted', 'upToAllWanted'];

type Triviality = 'fromZero' | 'fromZeroUnwanted' | 'upToAll' | 'upToAllWanted';

/** Where the name tells the good direction, the sign is the mistake rather than the number. */
function trivialityOf(name: string, target: QuantityValue): Triviality | null {
  const { isBounded } = readIndicatorName(name);
  const { better } = readNameDirection(name);
  if (target.comparator === 'ge' && target.value === 0) {
    if (MAY_BE_NEGATIVE.test(name)) return null;
    return better === 'reverse' ? 'fromZeroUnwanted' : 'fromZero';
  }
  const isUpToAll = target.comparator === 'le' && inPercent(target) === 100;
  if (!isUpToAll || !isBounded) return null;
  return better === 'positive' ? 'upToAllWanted' : 'upToAll';
}
