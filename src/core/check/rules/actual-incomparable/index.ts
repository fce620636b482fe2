import type { AssessedRow } from '../../../score/result';
import { isCount } from '../../../value/compare/common-unit';
import type { Dimension, ParsedValue } from '../../../value/value';
import { spellOut } from '../../../value/read/spelling';
import { saysProgress } from '../../../value/word/words';
import { normalise } from '../../../sheet/text';
import type { Finding, FormCheck, FormContext } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { messages, type MessageId } from './messages';

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
