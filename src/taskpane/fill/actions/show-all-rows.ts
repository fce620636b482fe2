import type { PaneAction } from '../../shell/pane-action';

/** Shows all rows of a group, or only the first ones again. */
export const showAllRows: PaneAction<string> = {
  name: 'show-all-rows',
  label: 'action.showAll',
  isEnabled: () => true,
  perform(pane, key) {
    pane.update((state) => ({
      ...state,
      fullGroups: state.fullGroups.includes(key)
        ? state.fullGroups.filter((full) => full !== key)
        : [...state.fullGroups, key],
    }));
  },
};
