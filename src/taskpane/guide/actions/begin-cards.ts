import type { PaneAction } from '../../shell/pane-action';
import { stepAfter, workLeft } from '../work';
import { showCard } from './show-card';

/** Shows the first card, or that nothing is left; what was left unticked in a preview is not asked again at once. */
export const beginCards: PaneAction = {
  name: 'begin-cards',
  label: 'guide.next',
  isEnabled: (state) => state.mode === 'fill' && state.result !== null,
  async perform(pane) {
    const { result } = pane.getState();
    if (!result) return;
    const step = stepAfter(workLeft(result), result.forms, null, null);
    if (step) await showCard.perform(pane, { ...step, selectsCell: true });
    else
      pane.update((state) => ({
        ...state,
        screen: { name: 'guide', place: null, kind: null, takesFocus: true },
      }));
  },
};
