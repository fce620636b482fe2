/** Runs work in Excel; refusals come back as values. */
import type { PortFailure, Result } from '../core/port';
import { runWithinLimit } from './answer-limit';
import { CellEditPatience } from './cell-edit-patience';
import { toPortFailure } from './excel-failure';
import type { ExcelHost } from './excel-host';

/** Starts afresh for about three seconds while a cell is being edited, so the work must bear that. */
export async function runInExcel<Value>(
  host: ExcelHost,
  work: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Result<Value, PortFailure>> {
  const patience = new CellEditPatience(host);
  for (;;) {
    try {
      return { ok: true, value: await runWithinLimit(host, work) };
    } catch (error) {
      const failure = toPortFailure(error);
      const goesOn = failure.code === 'cell-edit-mode' && (await patience.waitAgain());
      if (!goesOn) return { ok: false, failure };
    }
  }
}
