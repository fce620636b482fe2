/** One received file from its bytes to its place in the Assessment: the same in a worker and in the pane itself. */
import { assessInSlices, type AssessProgress } from '../../core/assess-steps';
import type { AssessedWorkbook } from '../../core/assess';
import type { Policy } from '../../core/policy/schema';
import type { PortFailureCode } from '../../core/port';
import type { WorkbookAssessment } from '../../core/report/assessment';
import { fileFailureText } from '../../core/report/failure-text';
import { toWorkbookAssessment } from '../../core/report/to-assessment';
import { isTarget, type FormSource } from '../../core/review/form-source';
import { readWorkbook } from '../../file/read-workbook';

export interface FileSettings {
  readonly policy: Policy;
  /** Target forms of other files. */
  readonly approved: readonly FormSource[];
}

export interface AssessedFile {
  readonly workbook: WorkbookAssessment;
  /** Its own target forms: other files may belong to them. */
  readonly targets: readonly FormSource[];
}

/** Runs the steps in one go or in slices; `null` when cancelled. */
export type RunSteps = (
  steps: Generator<AssessProgress, AssessedWorkbook>,
) => AssessedWorkbook | Promise<AssessedWorkbook | null>;

/** A file that cannot be used gives a result that says so. `null` when cancelled. */
export async function assessFile(
  name: string,
  bytes: Uint8Array,
  { policy, approved }: FileSettings,
  run: RunSteps,
): Promise<AssessedFile | null> {
  const reading = await readWorkbook(name, bytes);
  if (!reading.ok) return unusableFile(name, reading.failure.code);
  const others = approved.filter(({ file }) => file !== name);
  const assessed = await run(assessInSlices(reading.value, { policy, approved: others }));
  if (!assessed) return null;
  const sources = assessed.forms.map((each): FormSource => ({ file: name, assessed: each }));
  return { workbook: toWorkbookAssessment(name, assessed), targets: sources.filter(isTarget) };
}

export function unusableFile(name: string, code: PortFailureCode): AssessedFile {
  return {
    workbook: { file: name, error: { code, message: fileFailureText(name, code) } },
    targets: [],
  };
}
