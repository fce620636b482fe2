import type { Preferences } from '../../../core/store';
import type { PaneAction } from '../pane-action';
import { preferencesOf } from '../preferences';
import { loadWording } from '../../wording/load-wording';
import { remember } from '../remember';

/** Language, and whether opening the pane checks at once. */
export const changePreferences: PaneAction<Partial<Preferences>> = {
  name: 'change-preferences',
  label: 'action.settings',
  isEnabled: () => true,
  async perform(pane, change) {
    const preferences = { ...preferencesOf(pane.getState()), ...change };
    const language = await loadWording(preferences.language);
    pane.update((state) => ({ ...state, language }));
    await remember(pane, (stored) => ({ ...stored, preferences }));
  },
};
