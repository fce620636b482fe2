import type { AssessedFinding } from '../../../core/assess';
import { offerEdits } from '../preview';
import type { PaneAction } from '../../shell/pane-action';

/** Shows what mending these findings would write. Writes nothing. */
export const previewFixes: PaneAction<readonly AssessedFinding[]> = {
  name: 'preview-fixes',
  label: 'action.fix',
  isEnabled: (state, findings) =>
    state.mode === 'fill' &&
    state.work.kind === 'none' &&
    findings.some(({ edits, accepted }) => !accepted && edits !== undefined && edits.length > 0),
  perform(pane, findings) {
    const edits = findings.flatMap((finding) => (finding.accepted ? [] : (finding.edits ?? [])));
    const preview = offerEdits({ key: 'preview.fixTitle' }, edits, []);
    pane.update((state) => ({ ...state, screen: { name: 'preview', preview }, notice: null }));
  },
};
