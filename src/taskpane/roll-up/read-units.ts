/** Reads and assesses files for the roll-up, in slices, with progress. */
import { assessInSlices } from '../../core/assess-steps';
import type { AssessedForm } from '../../core/score/result';
import { policyInUse } from '../policy/policy-in-use';
import type { ReviewParts } from '../review/with-review-parts';
import { chosenName } from '../batch/workbook-files';
import { readFileBytes } from '../shell/read-chosen-file';
import { runInSlices } from '../shell/run-in-slices';
import type { Pane } from '../shell/pane-store';

export interface ReadUnit {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly forms: readonly AssessedForm[];
}

/** `unusable`: cannot be read as a workbook. `cancelled`: by the person. */
export async function readUnit(
  pane: Pane,
  { readWorkbook }: ReviewParts,
  file: File,
  progress: { readonly done: number; readonly total: number },
): Promise<ReadUnit | 'unusable' | 'cancelled'> {
  const name = chosenName(file);
  pane.update((state) => ({ ...state, work: { kind: 'reading-files', file: name, ...progress } }));
  await pane.host.wait(0);
  const bytes = await readFileBytes(file);
  const reading = bytes && (await readWorkbook(name, bytes));
  if (!bytes || !reading?.ok) return 'unusable';
  const isCancelled = (): boolean => pane.getState().isCancelRequested;
  const policy = policyInUse(pane.getState().stored);
  const assessed = await runInSlices(pane.host, assessInSlices(reading.value, { policy }), {
    isCancelled,
    onProgress: () => undefined,
  });
  return assessed && !isCancelled() ? { name, bytes, forms: assessed.forms } : 'cancelled';
}
