/** The person's choices, with what holds until one is made. */
import type { Preferences } from '../../core/store';
import type { PaneState } from './pane-state';

export function preferencesOf(state: PaneState): Preferences {
  return state.stored.preferences ?? { language: state.language, checksOnOpen: true };
}
