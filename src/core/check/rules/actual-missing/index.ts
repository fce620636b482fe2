import type { Finding, FormCheck, FormContext, MessageTexts } from '../../contract';
import { findingAt, rowFinding } from '../../reading/findings-on-form';
import { isUnfilled, lacksActual, ownCell } from '../../reading/row-state';
import { isEmptyMark } from '../../../value/read/not-applicable';

export type MessageId = 'blank' | 'mark' | 'errorValue' | 'formUnfilled';

const messages: MessageTexts<MessageId> = {
  blank: {
    what: '“{indicator}”（{cell}）没有填写实际完成值，指标值是“{target}”。',
    why: '没有完成值就无法与指标值比较，也无法评分。',
    fix: '请在{cell}填写全年实际完成值；没有开展的填0并说明原因。',
  },
  mark: {
    what: '“{indicator}”（{cell}）的实际完成值只填了“{text}”，指标值是“{target}”。',
    why: '符号不是完成值，无法与指标值比较。',
    fix: '请在{cell}填写全年实际完成值；没有开展的填0并说明原因。',
  },
  errorValue: {
    what: '“{indicator}”（{cell}）的实际完成值是错误值“{text}”，指标值是“{target}”。',
    why: 'Excel 没有算出结果，无法与指标值比较。',
    fix: '请更正{cell}的公式，或直接填写全年实际完成值。',
  },
  formUnfilled: {
    what: '本表{rows}项指标都还没有填写“{indicator}”（{cell}起）。',
    why: '填写完成值之前，无法判断完成情况，也无法评分。',
    fix: '请先在{cell}下方逐项填写，再重新检查。',
  },
};

export const actualMissing: FormCheck<MessageId> = {
  meta: {
    code: 'A01',
    slug: 'actual-missing',
    title: '未填实际完成值',
    scope: 'row',
    severity: 'error',
    appliesTo: 'isJudged',
    fix: 'none',
    unfinished: 'fill',
    options: {},
  },
  messages,
  check,
};

function check({ assessed }: FormContext): Finding<MessageId>[] {
  const { form, rows } = assessed;
  const header = form.columns.actual;
  if (header && isUnfilled(assessed)) {
    return [
      findingAt(form, null, header.cell.text, [header.cell], {
        messageId: 'formUnfilled',
        severity: 'info',
        data: { rows: rows.length },
      }),
    ];
  }
  const findings: Finding<MessageId>[] = [];
  for (const row of rows) {
    const counts = form.columns.weight === undefined || (row.weight !== null && row.weight > 0);
    const cell = ownCell(row, 'actual');
    if (!counts || !cell || row.target.kind === 'blank') continue;
    const isError = cell.content?.isError === true;
    if (!isError && !lacksActual(row)) continue;
    findings.push(
      rowFinding(form, row, ['actual'], {
        messageId: isError ? 'errorValue' : isEmptyMark(cell.text) ? 'mark' : 'blank',
        data: { target: row.target.text, text: cell.text },
      }),
    );
  }
  return findings;
}
