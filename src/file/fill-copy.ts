/** A copy of a file with what is certain filled in, and the cells marked where a reason is missing. */
import type { AssessedWorkbook } from '../core/assess';
import type { PortFailure, Result } from '../core/port';
import { reasonFlagEdits } from '../core/score/reason-flags';
import { FilePort } from './file-port';

/** The new file, and how many cells were written and refused. */
export interface FilledCopy {
  readonly bytes: Uint8Array;
  readonly written: number;
  readonly refused: number;
}

/** `assessed`: what was found in these bytes, which are not changed. */
export async function fillCopy(
  name: string,
  bytes: Uint8Array,
  assessed: AssessedWorkbook,
): Promise<Result<FilledCopy, PortFailure>> {
  const port = new FilePort(name, bytes);
  const applied = await port.apply([
    ...assessed.fill.filter((edit) => edit.safety === 'safe'),
    ...assessed.forms.flatMap((form) => reasonFlagEdits(form, assessed.snapshot)),
  ]);
  if (!applied.ok) return applied;
  const { written, refused } = applied.value;
  return {
    ok: true,
    value: { bytes: port.bytes(), written: written.length, refused: refused.length },
  };
}
