/** T05: a name without target, or a target without name. */
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { isLeftBlank, ownCell } from '../../reading/row-state';
import { readIndicatorName } from '../../../value/word/indicator-name';
import { isEmptyMark, isNotApplicable } from '../../../value/read/not-applicable';

export type MessageId = 'targetMissing' | 'nameMissing';

const messages: MessageTexts<MessageId> = {
  targetMissing: {
    what: '“{indicator}”没有填写指标值（{cell}）。',
    why: '没有指标值，就无从判断是否完成。',
    fix: '请按批复的绩效目标填写指标值。',
  },
  nameMissing: {
    what: '{indicator}没有名称（{cell}），却有指标值“{target}”。',
    why: '没有名称，不知道考核的是什么。',
    fix: '请填写三级指标名称；多余的内容请清空。',
  },
};

export const indicatorIncomplete: FormCheck<MessageId> = {
  meta: {
    code: 'T05',
    slug: 'indicator-incomplete',
    title: '指标不完整',
    scope: 'row',
    severity: 'error',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows } }) {
    const findings: Finding<MessageId>[] = [];
    for (const row of rows) {
      if (row.row.role === 'group' || row.row.role === 'not-applicable') continue;
      const name = ownCell(row, 'level3');
      const target = ownCell(row, 'target');
      if (row.row.name !== '') {
        // — and / say that nothing is asked, whatever else the row states; * and … that something is still to come.
        const isUnanswered = target && isEmptyMark(target.text) && !isNotApplicable(target.text);
        // In split columns the comparator column may hold the whole target: 定性, 较好.
        const isBlank = isLeftBlank(row, 'target') && row.target.kind === 'blank';
        if (!isUnanswered && !isBlank) continue;
        findings.push(rowFinding(form, row, ['target'], { messageId: 'targetMissing' }));
      } else if (name && target && target.text !== '' && !namesMeasure(row.row.level2)) {
        findings.push(
          rowFinding(form, row, ['level3', 'target'], {
            messageId: 'nameMissing',
            data: { target: target.text },
          }),
        );
      }
    }
    return findings;
  },
};

/** 服务对象满意度指标 says what is measured; 社会效益指标 does not. */
function namesMeasure(level: string): boolean {
  return readIndicatorName(level).measure === 'rate';
}
