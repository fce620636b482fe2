import type { AcceptedKind } from '../../../core/report/accepted-kinds';
import { changeAccepted } from './accept-batch-kind';
import type { PaneAction } from '../../shell/pane-action';

/** Asks again for what was accepted by its kind. */
export const withdrawBatchKind: PaneAction<AcceptedKind> = {
  name: 'withdraw-batch-kind',
  label: 'action.withdraw',
  isEnabled: (state) => state.work.kind === 'none' && state.batch !== null,
  perform: (pane, kind) =>
    changeAccepted(pane, (accepted) => accepted.filter((each) => each !== kind)),
};
