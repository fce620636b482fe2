import type { FillTab, ReviewTab } from '../pane-state';
import type { PaneAction } from '../pane-action';

export type TabChoice =
  | { readonly mode: 'fill'; readonly tab: FillTab }
  | { readonly mode: 'review'; readonly tab: ReviewTab };

export const showTab: PaneAction<TabChoice> = {
  name: 'show-tab',
  label: 'action.showTab',
  isEnabled: () => true,
  perform(pane, choice) {
    pane.update((state) =>
      choice.mode === 'fill'
        ? { ...state, fillTab: choice.tab }
        : { ...state, reviewTab: choice.tab },
    );
  },
};
