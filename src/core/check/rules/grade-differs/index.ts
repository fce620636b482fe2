/** S07: the printed grade is not the policy's grade for the printed total. */
import { gradeOf, printedGrade } from '../../../score/grade';
import type { FormCheck, MessageTexts } from '../../contract';
import { plainNumber } from '../../../value/exact-number';
import { findingAt } from '../../reading/findings-on-form';

export type MessageId = 'differs';

const messages: MessageTexts<MessageId> = {
  differs: {
    what: '“{indicator}”（{cell}）填写“{grade}”，总分{total}分对应的等级是“{right}”。',
    why: '等级由总分按所选评分规则的分数线确定。',
    fix: '请先核对总分，再把{cell}改为“{right}”。',
  },
};

export const gradeDiffers: FormCheck<MessageId> = {
  meta: {
    code: 'S07',
    slug: 'grade-differs',
    title: '等级与总分不符',
    scope: 'form',
    severity: 'error',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, total }, policy }) {
    const { grade } = form;
    const points = total?.score.given ?? total?.score.computed ?? null;
    if (!grade || points === null) return [];
    const printed = printedGrade(grade.value.text, policy);
    const right = gradeOf(points, policy);
    if (printed === null || right === null || printed === right) return [];
    const cells = [grade.value, ...(form.total?.score ? [form.total.score] : [])];
    return [
      findingAt(form, 'total', grade.label.text, cells, {
        messageId: 'differs',
        data: {
          grade: printed,
          right,
          total: plainNumber(points),
        },
      }),
    ];
  },
};
