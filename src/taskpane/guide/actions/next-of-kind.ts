import type { PaneAction } from '../../shell/pane-action';
import { goToNext } from '../go-to-next';
import type { WorkKind } from '../work-place';

/** What a count says it does: goes to the next of its kind. */
export const nextOfKind: PaneAction<WorkKind> = {
  name: 'next-of-kind',
  label: 'guide.next',
  isEnabled: (state) =>
    state.mode === 'fill' && state.work.kind === 'none' && state.result !== null,
  perform: (pane, kind) => goToNext(pane, kind),
};
