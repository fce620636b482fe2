import type { Severity } from '../../../core/check/contract';
import type { PaneAction } from '../../shell/pane-action';

/** Shows the findings of one severity alone; asked for again, all of them. */
export const filterSeverity: PaneAction<Severity> = {
  name: 'filter-severity',
  label: 'action.filter',
  isEnabled: (state) => state.result !== null,
  perform(pane, severity) {
    pane.update((state) => ({
      ...state,
      onlySeverity: state.onlySeverity === severity ? null : severity,
    }));
  },
};
