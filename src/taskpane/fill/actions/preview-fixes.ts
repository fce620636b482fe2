import type { AssessedFinding } from '../../../core/assess';
import { isSameFinding } from '../../findings/finding-groups';
import { offerEdits } from '../preview';
import type { PaneAction } from '../../shell/pane-action';
import { CHANGED_SINCE, readNow } from '../../shell/read-now';

/** Shows what mending these findings would write into the workbook as it is now. Writes nothing. */
export const previewFixes: PaneAction<readonly AssessedFinding[]> = {
  name: 'preview-fixes',
  label: 'action.fix',
  isEnabled: (state, findings) =>
    state.mode === 'fill' &&
    state.work.kind === 'none' &&
    findings.some(({ edits, accepted }) => !accepted && edits !== undefined && edits.length > 0),
  async perform(pane, findings) {
    const reading = await readNow(pane);
    const { result } = pane.getState();
    if (reading === 'failed' || !result) return;
    const now =
      reading === 'same'
        ? findings
        : result.findings.filter((finding) =>
            findings.some((each) => isSameFinding(each, finding)),
          );
    const edits = now.flatMap((finding) => (finding.accepted ? [] : (finding.edits ?? [])));
    const preview = offerEdits(
      {
        title: { key: 'preview.fixTitle' },
        edits,
        note: reading === 'changed' ? CHANGED_SINCE : null,
      },
      result,
    );
    pane.update((state) => ({ ...state, screen: { name: 'preview', preview }, notice: null }));
  },
};
