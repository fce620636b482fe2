import type { PaneAction } from '../../shell/pane-action';
import { openPreview } from '../make-preview';

/** Which forms to fill. */
export type FillScope = 'form' | 'workbook';

/** Shows what filling would write into the workbook as it is now. Writes nothing. */
export const previewFill: PaneAction<FillScope> = {
  name: 'preview-fill',
  label: 'action.previewFill',
  isEnabled: (state) =>
    state.mode === 'fill' && state.work.kind === 'none' && state.result !== null,
  perform: (pane, scope) => openPreview(pane, { kind: 'fill', scope, leadsOn: false }),
};
