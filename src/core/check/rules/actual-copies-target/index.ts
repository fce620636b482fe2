import { normalise } from '../../../sheet/text';
import type { ParsedValue } from '../../../value/value';
import type { Finding, FormCheck, FormContext, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { isApproximate } from '../../reading/value-traits';

export type MessageId = 'copied';

const messages: MessageTexts<MessageId> = {
  copied: {
    what: '“{indicator}”（{cell}）的实际完成值与指标值一字不差：“{actual}”。',
    why: '指标值是界限或约数，照抄看不出实际完成了多少。',
    fix: '请在{cell}填写实际达到的数值或完成的时间。',
  },
};

export const actualCopiesTarget: FormCheck<MessageId> = {
  meta: {
    code: 'A06',
    slug: 'actual-copies-target',
    title: '完成值照抄指标值',
    scope: 'row',
    severity: 'info',
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
    const { target, actual } = row;
    if (!actual || normalise(actual.text) !== normalise(target.text)) continue;
    if (!leavesRoom(target)) continue;
    findings.push(
      rowFinding(assessed.form, row, ['actual', 'target'], {
        messageId: 'copied',
        data: { actual: actual.text },
      }),
    );
  }
  return findings;
}

/** A target that several results meet: repeating it says nothing. */
function leavesRoom(target: ParsedValue): boolean {
  if (isApproximate(target)) return true;
  switch (target.kind) {
    case 'quantity':
    case 'frequency':
      return isLimit(target.comparator);
    case 'range':
      return true;
    case 'duration':
      return isLimit(target.comparator) || /内/.test(target.text);
    case 'deadline':
      return target.isStrict || /前/.test(target.text);
    case 'compound':
      return target.parts.some(leavesRoom);
    default:
      return false;
  }
}

function isLimit(comparator: string): boolean {
  return ['ge', 'gt', 'le', 'lt'].indexOf(comparator) >= 0;
}
