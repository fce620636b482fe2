import { reasonFlagEdits } from '../../../core/score/reason-flags';
import { fillPlan } from '../../../core/score/fill-plan';
import { offerEdits } from '../preview';
import { chosenForm } from '../../shell/form-list';
import type { PaneAction } from '../../shell/pane-action';

/** Which forms to fill. */
export type FillScope = 'form' | 'workbook';

/** Shows what filling would write. Writes nothing. */
export const previewFill: PaneAction<FillScope> = {
  name: 'preview-fill',
  label: 'action.previewFill',
  isEnabled: (state) =>
    state.mode === 'fill' && state.work.kind === 'none' && state.result !== null,
  perform(pane, scope) {
    const state = pane.getState();
    const { result } = state;
    const chosen = chosenForm(state);
    if (!result || !chosen) return;
    const forms = scope === 'form' ? [chosen] : result.forms;
    const plans = forms.map((assessed) => fillPlan(assessed, result.snapshot));
    const preview = offerEdits(
      { key: 'preview.fillTitle' },
      [
        ...plans.flatMap(({ edits }) => edits),
        ...forms.flatMap((assessed) => reasonFlagEdits(assessed, result.snapshot)),
      ],
      plans.flatMap(({ manual }) => manual),
    );
    pane.update((current) => ({ ...current, screen: { name: 'preview', preview }, notice: null }));
  },
};
