/** Reads and assesses one file, and fills a copy when asked. Runs in a worker: one bad file cannot harm the others. */
import { readFile, stat } from 'node:fs/promises';
import { assess } from '../core/assess';
import { reasonFlagEdits } from '../core/edit/reason-flags';
import type { Policy } from '../core/policy/schema';
import type { PortFailureCode } from '../core/port';
import type { WorkbookAssessment } from '../core/report/assessment';
import { failureText } from '../core/report/failure-text';
import { toWorkbookAssessment } from '../core/report/to-assessment';
import { FilePort } from '../file/file-port';
import { readWorkbook } from '../file/read-workbook';

/** Larger files are refused before they are read into memory. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

export interface AssessFileRequest {
  readonly path: string;
  readonly policy: Policy;
  readonly fill: boolean;
}

/** What became of the fill: the new file, and how many cells were written and refused. */
export interface FilledCopy {
  readonly bytes: Uint8Array;
  readonly written: number;
  readonly refused: number;
}

export interface AssessFileReply {
  readonly workbook: WorkbookAssessment;
  readonly filled: FilledCopy | null;
}

export function unreadable(path: string, code: PortFailureCode): AssessFileReply {
  return {
    workbook: { file: path, error: { code, message: failureText(code) } },
    filled: null,
  };
}

export async function assessFile(request: AssessFileRequest): Promise<AssessFileReply> {
  const { path, policy } = request;
  let bytes: Uint8Array;
  try {
    if ((await stat(path)).size > MAX_FILE_BYTES) return unreadable(path, 'too-large');
    bytes = await readFile(path);
  } catch {
    return unreadable(path, 'not-a-workbook');
  }
  const reading = await readWorkbook(path, bytes);
  if (!reading.ok) return unreadable(path, reading.failure.code);
  const assessed = assess(reading.value, { policy });
  const workbook = toWorkbookAssessment(path, assessed);
  if (!request.fill) return { workbook, filled: null };

  const port = new FilePort(path, bytes);
  const edits = [
    ...assessed.fill.filter((edit) => edit.safety === 'safe'),
    ...assessed.forms.flatMap((form) => reasonFlagEdits(form, reading.value)),
  ];
  const applied = await port.apply(edits);
  if (!applied.ok) return unreadable(path, applied.failure.code);
  return {
    workbook,
    filled: {
      bytes: port.bytes(),
      written: applied.value.written.length,
      refused: applied.value.refused.length,
    },
  };
}
