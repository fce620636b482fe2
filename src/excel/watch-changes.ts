/** Tells that cells changed, so that a result can be marked as stale. Events may be missed: never rely on them. */
import type { PortFailure, Result } from '../core/port';
import type { ExcelAbilities } from './abilities';
import type { ExcelHost } from './excel-host';
import { runInExcel } from './run-in-excel';

/** Events of our own writes come a little after the write. */
const OWN_ECHO = 1500;

/** Remembers when the add-in itself was writing, so that its own writes are not taken for a person's. */
export class OwnWrites {
  private running = 0;
  private quietUntil = 0;

  constructor(private readonly host: Pick<ExcelHost, 'ticks'>) {}

  async during<Value>(write: () => Promise<Value>): Promise<Value> {
    this.running += 1;
    try {
      return await write();
    } finally {
      this.running -= 1;
      this.quietUntil = this.host.ticks() + OWN_ECHO;
    }
  }

  /** Changes by others always count, also while we write. */
  isEcho(source: string): boolean {
    return source !== 'Remote' && (this.running > 0 || this.host.ticks() < this.quietUntil);
  }
}

/**
 * One handler per sheet, since a common one needs ExcelApi 1.9; sheets added later are not watched.
 *
 * @returns false below ExcelApi 1.7, where Excel reports no changes of cells
 */
export async function watchChanges(
  host: ExcelHost,
  abilities: ExcelAbilities,
  ownWrites: OwnWrites,
  onChange: () => void,
): Promise<Result<boolean, PortFailure>> {
  if (!abilities.reportsChanges) return { ok: true, value: false };
  return runInExcel(host, async (context) => {
    const { worksheets } = context.workbook;
    // handlers are registered under the sheets' ids
    worksheets.load('items/id');
    await context.sync();
    for (const sheet of worksheets.items) {
      sheet.onChanged.add(async ({ source }) => {
        if (!ownWrites.isEcho(source)) onChange();
      });
    }
    await context.sync();
    return true;
  });
}
