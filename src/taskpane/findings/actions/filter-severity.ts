import type { Severity } from '../../../core/check/contract';
import type { PaneAction } from '../../shell/pane-action';

/** Hides or shows the findings of one severity. */
export const filterSeverity: PaneAction<Severity> = {
  name: 'filter-severity',
  label: 'action.filter',
  isEnabled: (state) => state.result !== null,
  perform(pane, severity) {
    pane.update((state) => ({
      ...state,
      hiddenSeverities: state.hiddenSeverities.includes(severity)
        ? state.hiddenSeverities.filter((hidden) => hidden !== severity)
        : [...state.hiddenSeverities, severity],
    }));
  },
};
