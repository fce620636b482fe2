import type { PaneAction } from '../pane-action';
import { settleUncertain } from '../../fill/settle-uncertain';
import { judge, readAgain } from '../read-now';

/** Reads the workbook and checks it. Never writes. */
export const check: PaneAction = {
  name: 'check',
  label: 'action.check',
  key: 'F9',
  isEnabled: (state) => state.work.kind === 'none',
  async perform(pane) {
    const wasStale = pane.getState().isStale;
    const snapshot = await readAgain(pane);
    if (!snapshot) return;
    await settleUncertain(pane, snapshot);
    await judge(pane, snapshot, wasStale);
  },
};
