import { isTarget, type FormSource } from '../../../core/review/form-source';
import { approvedFileName, type ApprovedFile } from '../approved-targets';
import { NO_WORK, type Notice } from '../../shell/pane-state';
import type { Pane } from '../../shell/pane-store';
import { fileProblem } from '../../batch/file-problem';
import type { Message } from '../../wording/words';
import { assessAgain } from '../../shell/assess-snapshot';
import { assessChosenFile } from '../assess-chosen-file';
import { withReviewParts, type ReviewParts } from '../with-review-parts';
import type { PaneAction } from '../../shell/pane-action';

/** Reads files with approved target forms and compares with them. The files are not stored. */
export const chooseTargetFiles: PaneAction<readonly File[]> = {
  name: 'choose-target-files',
  label: 'action.chooseTargetFiles',
  isEnabled: (state) => state.work.kind === 'none',
  perform: (pane, files) =>
    withReviewParts(pane, async (parts) => {
      const found: ApprovedFile[] = [];
      const problems: Message[] = [];
      for (const [done, file] of files.entries()) {
        pane.update((state) => ({
          ...state,
          notice: null,
          work: { kind: 'reading-files', file: file.name, done, total: files.length },
        }));
        const sources = await readTargets(pane, parts, file);
        if (pane.getState().isCancelRequested) break;
        if (Array.isArray(sources)) found.push({ name: nameOf(pane, file), sources });
        else problems.push(fileProblem(pane, file, sources));
      }
      pane.update((state) => ({
        ...state,
        work: NO_WORK,
        isCancelRequested: false,
        approvedFiles: withFiles(state.approvedFiles, found),
        notice: problems.length === 0 ? null : notice(found.length, problems),
      }));
      if (found.length > 0) await assessAgain(pane);
    }),
};

function nameOf(pane: Pane, file: File): string {
  return approvedFileName(file.name, pane.getState().snapshot?.name ?? '');
}

/** The target forms of a file, or why there are none. */
async function readTargets(
  pane: Pane,
  parts: ReviewParts,
  file: File,
): Promise<FormSource[] | Message> {
  const forms = await assessChosenFile(pane, parts, file);
  if ('key' in forms) return forms;
  const sources = forms
    .map((assessed) => ({ file: nameOf(pane, file), assessed }))
    .filter(isTarget);
  return sources.length > 0 ? sources : { key: 'target.noTargetInFile' };
}

/** A file chosen again takes the place of its former reading. */
function withFiles(
  former: readonly ApprovedFile[],
  found: readonly ApprovedFile[],
): readonly ApprovedFile[] {
  return [...former.filter(({ name }) => !found.some((each) => each.name === name)), ...found];
}

function notice(found: number, details: readonly Message[]): Notice {
  return {
    tone: found > 0 ? 'warning' : 'error',
    text: { key: 'target.notAllRead' },
    details,
    offersUndo: false,
  };
}
