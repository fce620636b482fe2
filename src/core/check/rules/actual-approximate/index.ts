import type { ParsedValue } from '../../../value/value';
import type { Finding, FormCheck, FormContext, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { isApproximate } from '../../reading/value-traits';

export type MessageId = 'approximate';

const messages: MessageTexts<MessageId> = {
  approximate: {
    what: '“{indicator}”（{cell}）的实际完成值是约数“{actual}”，指标值是“{target}”。',
    why: '定量指标要能核实，约数无法与佐证材料对上。',
    fix: '请在{cell}填写统计得到的准确数值。',
  },
};

export const actualApproximate: FormCheck<MessageId> = {
  meta: {
    code: 'A05',
    slug: 'actual-approximate',
    title: '完成值是约数',
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
    if (!actual || !isApproximate(actual)) continue;
    if (!isQuantitative(target) || isApproximate(target)) continue;
    findings.push(
      rowFinding(assessed.form, row, ['actual', 'target'], {
        messageId: 'approximate',
        data: { target: target.text, actual: actual.text },
      }),
    );
  }
  return findings;
}

function isQuantitative(value: ParsedValue): boolean {
  switch (value.kind) {
    case 'quantity':
    case 'range':
    case 'duration':
    case 'frequency':
    case 'coverage':
      return true;
    case 'compound':
      return value.parts.some(isQuantitative);
    default:
      return false;
  }
}
