import { assessInSlices } from '../../../core/assess-steps';
import { isTarget, type FormSource } from '../../../core/review/form-source';
import { approvedFileName, type ApprovedFile } from '../approved-targets';
import { NO_WORK, type Notice } from '../../shell/pane-state';
import type { Pane } from '../../shell/pane-store';
import { policyInUse } from '../../policy/policy-in-use';
import { fileFailureMessage } from '../../wording/failure-message';
import { fileProblem } from '../../batch/file-problem';
import type { Message } from '../../wording/words';
import { assessAgain } from '../../shell/assess-snapshot';
import { readFileBytes } from '../../shell/read-chosen-file';
import { runInSlices } from '../../shell/run-in-slices';
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
  { readWorkbook }: ReviewParts,
  file: File,
): Promise<FormSource[] | Message> {
  // between two files the progress is shown
  await pane.host.wait(0);
  const bytes = await readFileBytes(file);
  if (!bytes) return fileFailureMessage('not-a-workbook');
  const reading = await readWorkbook(file.name, bytes);
  if (!reading.ok) return fileFailureMessage(reading.failure.code);
  const steps = assessInSlices(reading.value, { policy: policyInUse(pane.getState().stored) });
  const assessed = await runInSlices(pane.host, steps, {
    isCancelled: () => pane.getState().isCancelRequested,
    onProgress: () => undefined,
  });
  const sources = (assessed?.forms ?? [])
    .map((each) => ({ file: nameOf(pane, file), assessed: each }))
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
