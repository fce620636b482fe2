import type { PaneAction } from '../../shell/pane-action';
import { isSamePlace, workLeft } from '../work';
import { goToNext } from '../go-to-next';

/** After something was done on a card: stays while the row has more to do, else goes to the next. */
export const goOn: PaneAction = {
  name: 'go-on',
  label: 'guide.next',
  isEnabled: (state) => state.screen.name === 'guide',
  async perform(pane) {
    const { screen, result } = pane.getState();
    if (screen.name !== 'guide' || !result) return;
    const { place } = screen;
    const hasMore =
      place !== null && workLeft(result).steps.some((step) => isSamePlace(step, place));
    if (!hasMore) await goToNext(pane, null);
  },
};
