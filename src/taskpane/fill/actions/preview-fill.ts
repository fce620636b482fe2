import { reasonFlagEdits } from '../../../core/score/reason-flags';
import { fillPlan } from '../../../core/score/fill-plan';
import { offerEdits } from '../preview';
import { skippedRows } from '../skipped-row';
import { chosenForm } from '../../shell/form-list';
import type { PaneAction } from '../../shell/pane-action';
import { CHANGED_SINCE, readNow } from '../../shell/read-now';

/** Which forms to fill. */
export type FillScope = 'form' | 'workbook';

/** Shows what filling would write into the workbook as it is now. Writes nothing. */
export const previewFill: PaneAction<FillScope> = {
  name: 'preview-fill',
  label: 'action.previewFill',
  isEnabled: (state) =>
    state.mode === 'fill' && state.work.kind === 'none' && state.result !== null,
  async perform(pane, scope) {
    const reading = await readNow(pane);
    const state = pane.getState();
    const { result } = state;
    const chosen = chosenForm(state);
    if (reading === 'failed' || !result || !chosen) return;
    const forms = scope === 'form' ? [chosen] : result.forms;
    const plans = forms.map((assessed) => fillPlan(assessed, result.snapshot));
    const preview = offerEdits(
      {
        title: { key: 'preview.fillTitle' },
        edits: [
          ...plans.flatMap(({ edits }) => edits),
          ...forms.flatMap((assessed) => reasonFlagEdits(assessed, result.snapshot)),
        ],
        manual: plans.flatMap(({ manual }) => manual),
        skipped: forms.flatMap(skippedRows),
        note: reading === 'changed' ? CHANGED_SINCE : null,
      },
      result,
    );
    pane.update((current) => ({ ...current, screen: { name: 'preview', preview }, notice: null }));
  },
};
