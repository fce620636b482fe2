import type { FormSource } from '../../../core/review/form-source';
import type { AssessedForm } from '../../../core/score/result';
import { toChosenTarget } from '../approved-targets';
import { assessAgain } from '../../shell/assess-snapshot';
import { remember } from '../../shell/remember';
import type { PaneAction } from '../../shell/pane-action';

export interface TargetChoice {
  readonly evaluation: AssessedForm;
  readonly target: FormSource;
}

/** Says which target form belongs to a self-evaluation; remembered with the workbook. */
export const chooseTarget: PaneAction<TargetChoice> = {
  name: 'choose-target',
  label: 'action.chooseTarget',
  isEnabled: (state) => state.work.kind === 'none' && state.snapshot !== null,
  async perform(pane, { evaluation, target }) {
    const { snapshot } = pane.getState();
    if (!snapshot) return;
    const chosen = toChosenTarget(snapshot.name, evaluation, target);
    await remember(pane, (stored) => ({
      ...stored,
      chosenTargets: [
        ...stored.chosenTargets.filter((each) => each.evaluation !== chosen.evaluation),
        chosen,
      ],
    }));
    await assessAgain(pane);
  },
};
