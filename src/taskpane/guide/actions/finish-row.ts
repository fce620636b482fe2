import type { Edit } from '../../../core/edit/edit';
import { fillPlan, totalEdit } from '../../../core/score/fill-plan';
import type { AssessedWorkbook } from '../../../core/assess';
import { decideRow, type DecisionChoice } from '../../fill/actions/decide-row';
import { writeOnCard } from '../../fill/write-edits';
import type { PaneAction } from '../../shell/pane-action';
import { goOn } from './go-on';

/** A person's tier and score: kept, written into its cell, and on to the next card when the row is done. */
export const finishRow: PaneAction<DecisionChoice> = {
  name: 'finish-row',
  label: 'action.decide',
  isEnabled: (state, choice) => state.mode === 'fill' && decideRow.isEnabled(state, choice),
  async perform(pane, choice) {
    await decideRow.perform(pane, choice);
    const { result } = pane.getState();
    const edits = result ? editsOf(result, choice) : [];
    if (edits.length > 0) await writeOnCard(pane, { key: 'preview.decisionTitle' }, edits);
    await goOn.perform(pane, undefined);
  },
};

/** The score that was decided, and the total where it follows and its cell is blank. */
function editsOf(
  { forms, snapshot }: AssessedWorkbook,
  { decision }: DecisionChoice,
): readonly Edit[] {
  for (const assessed of forms) {
    if (assessed.form.sheet !== decision.sheet) continue;
    const score = fillPlan(assessed, snapshot).edits.find(
      ({ cell }) => cell.address === decision.cell,
    );
    if (!score) continue;
    const total = totalEdit(assessed, snapshot, [score]);
    return total?.safety === 'safe' ? [score, total] : [score];
  }
  return [];
}
