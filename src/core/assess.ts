/** Snapshot in, conclusions out: the one pipeline of the pane, the command line and the browser. */
import { assessInSlices, type AssessedWorkbook, type AssessOptions } from './assess-steps';
import type { WorkbookSnapshot } from './sheet/snapshot';

export type {
  AssessedFinding,
  AssessedWorkbook,
  AssessOptions,
  AssessProgress,
} from './assess-steps';

/** Same snapshot and options, same result; the snapshot is not changed. */
export function assess(snapshot: WorkbookSnapshot, options: AssessOptions): AssessedWorkbook {
  const steps = assessInSlices(snapshot, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
