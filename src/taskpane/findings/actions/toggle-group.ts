import type { PaneAction } from '../../shell/pane-action';

/** Closes or opens a group of findings, by its key. */
export const toggleGroup: PaneAction<string> = {
  name: 'toggle-group',
  label: 'action.toggleGroup',
  isEnabled: () => true,
  perform(pane, key) {
    pane.update((state) => ({
      ...state,
      closedGroups: state.closedGroups.includes(key)
        ? state.closedGroups.filter((closed) => closed !== key)
        : [...state.closedGroups, key],
    }));
  },
};
