import type { AssessedFinding } from '../../../core/assess';
import type { PaneAction } from '../../shell/pane-action';
import { openPreview } from '../make-preview';

/** Shows what mending these findings would write into the workbook as it is now. Writes nothing. */
export const previewFixes: PaneAction<readonly AssessedFinding[]> = {
  name: 'preview-fixes',
  label: 'action.fix',
  isEnabled: (state, findings) =>
    state.mode === 'fill' &&
    state.work.kind === 'none' &&
    findings.some(({ edits, accepted }) => !accepted && edits !== undefined && edits.length > 0),
  perform: (pane, findings) =>
    openPreview(pane, {
      kind: 'mend',
      findings,
      isAskedFor: false,
      leadsOn: pane.getState().screen.name === 'guide',
    }),
};
