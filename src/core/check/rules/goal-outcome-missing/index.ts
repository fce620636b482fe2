/** G01: the outcome of the year's goal is blank, or copied from the goal itself. */
import type { Form, LabelledCell } from '../../../form/form';
import { normalise } from '../../../sheet/text';
import type { FormCheck, MessageTexts } from '../../contract';
import { findingAt } from '../../reading/findings-on-form';
import { formName } from '../../../form/form-name';
import { isBlankCell, isUnfilled } from '../../reading/row-state';

export type MessageId = 'missing' | 'copied';

const messages: MessageTexts<MessageId> = {
  missing: {
    what: '“{indicator}”的总体目标实际完成情况（{cell}）没有填写。',
    why: '总体目标是否实现，要由填报单位写明，各项指标的数字不能代替。',
    fix: '请在{cell}写明总体目标的完成情况；表式不要求填写的，无需修改。',
  },
  copied: {
    what: '“{indicator}”的总体目标实际完成情况（{cell}）与预期目标（{expected}）一字不差。',
    why: '预期目标说的是打算做什么，完成情况要说做到了什么。',
    fix: '请把{cell}改为实际完成的数量、质量和效果；确实逐项按目标完成的，写明“已完成”和数字。',
  },
};

/** Shorter texts are headings or marks, and may well be alike. */
const SHORTEST_GOAL = 12;

export const goalOutcomeMissing: FormCheck<MessageId> = {
  meta: {
    code: 'G01',
    slug: 'goal-outcome-missing',
    title: '总体目标完成情况未写明',
    scope: 'form',
    severity: 'info',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const { form } = assessed;
    if (isUnfilled(assessed)) return [];
    const { expected, achieved } = form.goals;
    const missing = achieved.length > 0 && achieved.every(({ value }) => isBlankCell(value));
    const [first] = achieved;
    // where no goal was set either, the block is not in use
    if (missing && first && expected.some(({ value }) => value.text.trim() !== '')) {
      return [findingAt(form, null, formName(form), [first.value], { messageId: 'missing' })];
    }
    const copy = achieved.find((outcome) => goalOf(form, outcome) !== null);
    const goal = copy && goalOf(form, copy);
    if (!copy || !goal) return [];
    return [
      findingAt(form, null, formName(form), [copy.value, goal.value], {
        messageId: 'copied',
        data: { expected: goal.value.address },
      }),
    ];
  },
};

/** The goal that an outcome repeats; `null` where it says something of its own. */
function goalOf({ goals }: Form, { value }: LabelledCell): LabelledCell | null {
  const text = normalise(value.text);
  if (text.length < SHORTEST_GOAL) return null;
  return (
    goals.expected.find(
      (goal) => goal.value.address !== value.address && normalise(goal.value.text) === text,
    ) ?? null
  );
}
