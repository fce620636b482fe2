import type { AssessedFinding } from '../../../core/assess';
import { possibleEdits } from '../../../core/edit/possible-edits';
import { isSameFinding } from '../../findings/finding-groups';
import type { Notice } from '../../shell/pane-state';
import { refusedEditMessages } from '../../wording/refusal-message';
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
    const { accepted, refused } = possibleEdits(edits, result.snapshot);
    const preview = offerEdits(
      {
        title: { key: 'preview.fixTitle' },
        edits: accepted,
        note: reading === 'changed' ? CHANGED_SINCE : null,
      },
      result,
    );
    const notice: Notice | null =
      refused.length === 0
        ? null
        : {
            tone: 'warning',
            text: { key: 'preview.leftOut' },
            details: refusedEditMessages(refused),
            offersUndo: false,
          };
    pane.update((state) => ({ ...state, screen: { name: 'preview', preview }, notice }));
  },
};
