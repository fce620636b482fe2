/** The forms of a file that a person chose, assessed under the policy in use. The file stays on this machine. */
import { assessInSlices } from '../../core/assess-steps';
import type { AssessedForm } from '../../core/score/result';
import { policyInUse } from '../policy/policy-in-use';
import type { Pane } from '../shell/pane-store';
import { readFileBytes } from '../shell/read-chosen-file';
import { runInSlices } from '../shell/run-in-slices';
import { fileFailureMessage } from '../wording/failure-message';
import type { Message } from '../wording/words';
import type { ReviewParts } from './with-review-parts';

/** Why the file cannot be read, else its forms; `[]` when there are none or the person cancelled. */
export async function assessChosenFile(
  pane: Pane,
  { readWorkbook }: ReviewParts,
  file: File,
): Promise<readonly AssessedForm[] | Message> {
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
  return assessed?.forms ?? [];
}
