/** G01: the outcome of the year's goal is blank, or copied from the goal itself. */
import type { Form, LabelledCell } from '../../../form/form';
import { normalise } from '../../../sheet/text';
import type { FormCheck } from '../../contract';
import { findingAt } from '../../reading/findings-on-form';
import { formName } from '../../../form/form-name';
import { isBlankCell, isUnfilled } from '../../reading/row-state';
import { messages, type MessageId } from './messages';

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
