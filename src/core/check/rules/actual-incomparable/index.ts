import type { AssessedRow } from '../../../score/result';
import { isCount } from '../../../value/compare/common-unit';
import type { Dimension, ParsedValue } from '../../../value/value';
import { spellOut } from '../../../value/read/spelling';
import { saysProgress } from '../../../value/word/words';
import { normalise } from '../../../sheet/text';
import type { Finding, FormCheck, FormContext, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';

export type MessageId = 'kindDiffers' | 'numberForWords' | 'claimOnly' | 'unitDiffers';

const messages: MessageTexts<MessageId> = {
  kindDiffers: {
    what: '“{indicator}”（{cell}）的指标值是“{target}”，实际完成值却是“{actual}”。',
    why: '两者不是同一类内容，无法判断是否完成，也无法按规则评分。',
    fix: '请按指标值的写法填写{cell}：数字对数字，时间对时间，文字对文字。',
  },
  numberForWords: {
    what: '“{indicator}”（{cell}）的指标值是“{target}”，实际完成值却是“{actual}”。',
    why: '文字与数字对不上，无法判断是否完成，也无法按规则评分。',
    fix: '请在{cell}用文字说明达到的程度；指标值应当量化的，请先补上数值。',
  },
  claimOnly: {
    what: '“{indicator}”（{cell}）的实际完成值只写“{actual}”，指标值是“{target}”。',
    why: '没有数值，看不出实际完成了多少，也无法按规则评分。',
    fix: '请在{cell}填写实际完成的数值和单位。',
  },
  unitDiffers: {
    what: '“{indicator}”（{cell}）的指标值是“{target}”，实际完成值是“{actual}”，单位不同。',
    why: '两个单位之间不能换算，无法判断是否完成。',
    fix: '请按指标值的单位填写{cell}。',
  },
};

export const actualIncomparable: FormCheck<MessageId> = {
  meta: {
    code: 'A02',
    slug: 'actual-incomparable',
    title: '完成值与指标值无法比较',
    scope: 'row',
    severity: 'error',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check,
};

function check({ assessed }: FormContext): Finding<MessageId>[] {
  const findings: Finding<MessageId>[] = [];
  for (const row of assessed.rows) {
    const messageId = mismatchOf(row);
    if (!messageId || repeatsTarget(row) || answersTrend(row)) continue;
    findings.push(
      rowFinding(assessed.form, row, ['actual', 'target'], {
        messageId,
        ...(!isProven(row, messageId) && { severity: 'warning' }),
        data: { target: row.target.text, actual: row.actual?.text ?? '' },
      }),
    );
  }
  return findings;
}

/** Of another unit for certain, 次 beside %: words may stand for a number, and what is counted in 件 also in 人次. */
function isProven({ target, actual }: AssessedRow, messageId: MessageId): boolean {
  if (messageId !== 'unitDiffers') return false;
  const one = dimensionOf(target);
  const other = dimensionOf(actual);
  return one !== null && other !== null && !(isCount(one) && isCount(other));
}

/** Unknown units, differences of percentages and points out of 100, which people write as % too. */
const UNSURE: readonly Dimension[] = ['other', 'points', 'score'];

/** `null` where the unit is missing or may stand for the other. */
function dimensionOf(value: ParsedValue | null): Dimension | null {
  const dimension = value?.kind === 'quantity' ? value.unit?.dimension : undefined;
  return dimension === undefined || UNSURE.indexOf(dimension) >= 0 ? null : dimension;
}

function mismatchOf({ comparison, target, actual }: AssessedRow): MessageId | null {
  // 完成 beside ≥2次: no other kind of content, but no number to hold against the target either.
  if (comparison?.reason === 'claim-without-value') {
    const said = spellOut(actual?.text ?? '');
    const isBare = !/\d/.test(said) || saysProgress(said);
    const isOpen = comparison.verdict === 'undecided' && target.kind === 'quantity';
    return isOpen && isBare ? 'claimOnly' : null;
  }
  if (comparison?.verdict !== 'incomparable') return null;
  if (comparison.reason === 'dimension-differs') return 'unitDiffers';
  const isNumberForWords = target.kind === 'qualitative' && actual?.kind === 'quantity';
  return isNumberForWords ? 'numberForWords' : 'kindDiffers';
}

/** 负增长 asks for a direction, and -1.2% gives it with its amount. */
const TREND = /增长|增加|上升|下降|减少|降低|压减/;

function answersTrend({ target, actual }: AssessedRow): boolean {
  const isSigned = actual?.kind === 'quantity' && actual.value < 0;
  return isSigned && target.kind !== 'quantity' && TREND.test(target.text);
}

/** `1-3月每周三下午` beside 每周三下午 is an answer of the same kind, whatever it is worth. */
function repeatsTarget({ target, actual }: AssessedRow): boolean {
  const asked = normalise(target.text);
  const said = normalise(actual?.text ?? '');
  return asked !== '' && (said.indexOf(asked) >= 0 || (said !== '' && asked.indexOf(said) >= 0));
}
