import type { AssessedFinding } from '../../../core/assess';
import type { PaneAction } from '../../shell/pane-action';
import { openPreview } from '../make-preview';
import { previewFixes } from './preview-fixes';

/** Shows the same repair wherever it is needed, ticked: the person asked for all of it. Writes nothing. */
export const previewAlikeFixes: PaneAction<readonly AssessedFinding[]> = {
  name: 'preview-alike-fixes',
  label: 'guide.alike',
  isEnabled: (state, findings) => previewFixes.isEnabled(state, findings),
  perform: (pane, findings) =>
    openPreview(pane, {
      kind: 'mend',
      findings,
      isAskedFor: true,
      leadsOn: pane.getState().screen.name === 'guide',
    }),
};
