import type { Edit } from '../../../core/edit/edit';
import { fillPlan, totalEdit } from '../../../core/score/fill-plan';
import type { AssessedWorkbook } from '../../../core/assess';
import { decideRows, type DecisionChoice } from '../../fill/actions/decide-rows';
import { writeOnCard } from '../../fill/write-edits';
import type { PaneAction } from '../../shell/pane-action';
import { goOn } from './go-on';

/** A person's tier and score for rows: kept, written into their cells, and on to the next card when the row is done. */
export const finishRows: PaneAction<readonly DecisionChoice[]> = {
  name: 'finish-rows',
  label: 'action.decide',
  isEnabled: (state, choices) => state.mode === 'fill' && decideRows.isEnabled(state, choices),
  async perform(pane, choices) {
    await decideRows.perform(pane, choices);
    const { result } = pane.getState();
    const edits = result ? editsOf(result, choices) : [];
    if (edits.length > 0) await writeOnCard(pane, { key: 'preview.decisionTitle' }, edits);
    await goOn.perform(pane, undefined);
  },
};

/** The scores that were decided, and the totals where they follow and their cells are blank. */
function editsOf(
  { forms, snapshot }: AssessedWorkbook,
  choices: readonly DecisionChoice[],
): readonly Edit[] {
  return forms.flatMap((assessed): readonly Edit[] => {
    const decided = choices
      .filter(({ decision }) => decision.sheet === assessed.form.sheet)
      .map(({ decision }) => decision.cell);
    if (decided.length === 0) return [];
    const scores = fillPlan(assessed, snapshot).edits.filter(
      ({ cell, purpose }) => purpose === 'score' && decided.includes(cell.address),
    );
    if (scores.length === 0) return [];
    const total = totalEdit(assessed, snapshot, scores);
    return total?.safety === 'safe' ? [...scores, total] : scores;
  });
}
