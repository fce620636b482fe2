/** Snapshot in, conclusions out: the one pipeline of the pane, the command line and the browser. */
import { assessInSlices, type AssessedWorkbook, type AssessOptions } from './assess-steps';
import { runToEnd } from './sheet/run-to-end';
import type { WorkbookSnapshot } from './sheet/snapshot';

export type {
  AssessedFinding,
  AssessedWorkbook,
  AssessOptions,
  AssessProgress,
} from './assess-steps';

/** Same snapshot and options, same result; the snapshot is not changed. */
export function assess(snapshot: WorkbookSnapshot, options: AssessOptions): AssessedWorkbook {
  return runToEnd(assessInSlices(snapshot, options));
}
