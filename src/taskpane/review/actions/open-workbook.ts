import type { PaneAction } from '../../shell/pane-action';
import { preferencesOf } from '../../shell/preferences';
import { loadWording } from '../../wording/load-wording';
import { check } from '../../shell/actions/check';
import { followSelection } from '../../guide/actions/follow-selection';
import { checkSoon } from '../../shell/check-soon';

/** Runs once when the pane opens: what was stored, whether changes are noticed, and the first check. */
export const openWorkbook: PaneAction = {
  name: 'open-workbook',
  label: 'action.check',
  isEnabled: () => true,
  async perform(pane) {
    const loaded = await pane.host.store.load();
    if (loaded.ok) {
      const { state: stored, putAside } = loaded.value;
      const language = await loadWording(stored.preferences?.language ?? pane.host.language);
      pane.update((state) => ({
        ...state,
        stored,
        language,
        notice:
          putAside.length === 0
            ? state.notice
            : {
                tone: 'warning',
                text: { key: 'notice.putAside' },
                details: [],
                offersUndo: false,
              },
      }));
    }
    const noteChange = (): void => {
      // during the first check, too; every later change finds the mark set
      pane.update((state) => (state.isStale ? state : { ...state, isStale: true }));
      if (preferencesOf(pane.getState()).checksOnOpen) void checkSoon(pane);
    };
    const noticesChanges = await pane.host.watchChanges(noteChange);
    pane.update((state) => ({ ...state, noticesChanges }));
    await pane.host.watchSelection({
      onSelect: (cell) => {
        if (followSelection.isEnabled(pane.getState(), cell)) {
          void followSelection.perform(pane, cell);
        }
      },
      onCellChanged: noteChange,
    });
    const state = pane.getState();
    if (preferencesOf(state).checksOnOpen && check.isEnabled(state)) await check.perform(pane);
  },
};
