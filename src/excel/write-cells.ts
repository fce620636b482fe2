/**
 * Changes cells in two syncs: one reads them again, one writes and reads back. When Excel refuses in
 * between, the cells are read once more, so that what was written is known and never guessed.
 */
import type { CellState, RefusalCause } from '../core/edit/edit';
import type { PortFailure } from '../core/port';
import type { ExcelAbilities } from './abilities';
import { CellEditPatience } from './cell-edit-patience';
import type { CellWrite, FoundCell, RefusedWrite, WantedCell, WrittenCell } from './cell-write';
import { excelErrorCode, toPortFailure } from './excel-failure';
import type { ExcelHost } from './excel-host';
import { holds, intendedState, isUntouched } from './held-cell';
import { listSheets } from './list-sheets';
import { groupBySheet, queueContents, queueSheet, type CellReading } from './read-cells';
import { queueWrites, type ReadyWrite } from './send-writes';

export interface WriteReport {
  readonly written: readonly WrittenCell[];
  readonly refused: readonly RefusedWrite[];
  /** Excel stopped answering: these may or may not hold what was to be written (`after`). */
  readonly uncertain: readonly WrittenCell[];
  /** Why some writes were not tried or not finished; `null` when all were settled one by one. */
  readonly failure: PortFailure | null;
}

/** What was sent for a cell, with its state before the first time. */
interface Attempt {
  readonly before: CellState;
  readonly wanted: WantedCell;
}

class WriteRun {
  private readonly written: WrittenCell[] = [];
  private readonly refused: RefusedWrite[] = [];
  private readonly uncertain: WrittenCell[] = [];
  private readonly pending: Set<CellWrite>;
  private readonly attempts = new Map<CellWrite, Attempt>();
  private readonly missingSheets = new Set<string>();
  private readonly patience: CellEditPatience;
  private asksMerges: boolean;
  /** Cells tried at a time: all, until a request or response proves too large. */
  private portion = Infinity;
  private isWriting = false;
  /** As Excel carries them out. */
  private sentBlocks: readonly (readonly CellWrite[])[] = [];

  constructor(
    private readonly host: ExcelHost,
    private readonly abilities: ExcelAbilities,
    private readonly protectedSheets: Set<string>,
    private readonly writes: readonly CellWrite[],
  ) {
    this.pending = new Set(writes);
    this.asksMerges = abilities.seesMerges;
    this.patience = new CellEditPatience(host);
  }

  async run(): Promise<WriteReport> {
    let failure: PortFailure | null = null;
    while (this.pending.size > 0 && !failure) {
      const batch = Array.from(this.pending).slice(0, this.portion);
      try {
        await this.host.run((context) => this.readAndWrite(context, batch));
      } catch (error) {
        failure = await this.recover(error, batch);
      }
    }
    if (failure) await this.giveUp();
    const { refused, uncertain } = this;
    const order = new Map(this.writes.map((write, index) => [write, index]));
    const written = this.written.sort(
      (one, other) => (order.get(one.write) ?? 0) - (order.get(other.write) ?? 0),
    );
    return { written, refused, uncertain, failure };
  }

  private async readAndWrite(
    context: Excel.RequestContext,
    batch: readonly CellWrite[],
  ): Promise<void> {
    this.isWriting = false;
    const ready = await this.readAgain(context, batch);
    if (ready.length === 0) return;
    const bySheet = groupBySheet(ready.map(({ write }) => write));
    const blocks: CellWrite[][] = [];
    bySheet.forEach((_writes, sheet) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const ofSheet = ready.filter(({ write }) => write.cell.sheet === sheet);
      blocks.push(...queueWrites(worksheet, ofSheet, this.protectedSheets.has(sheet)));
    });
    this.sentBlocks = blocks;
    // all reading after all writing: what one sheet shows may depend on another
    const readings: CellReading[] = [];
    bySheet.forEach((writes, sheet) => {
      readings.push(queueContents(context.workbook.worksheets.getItem(sheet), writes));
    });
    this.isWriting = true;
    await context.sync();
    for (const reading of readings) {
      reading.collect().forEach((found, write) => {
        this.settle(write, found);
      });
    }
  }

  /** Reads the cells and decides on each; what may be written is returned. */
  private async readAgain(
    context: Excel.RequestContext,
    batch: readonly CellWrite[],
  ): Promise<ReadyWrite[]> {
    const [missing, present] = [true, false].map((isMissing) =>
      batch.filter(({ cell }) => this.missingSheets.has(cell.sheet) === isMissing),
    ) as [CellWrite[], CellWrite[]];
    for (const write of missing) this.refuse(write, 'sheet-missing');
    if (present.length === 0) return [];
    const questions = {
      protection: this.abilities.seesProtection,
      protectedSheets: this.protectedSheets,
      merges: this.asksMerges,
    };
    const readings = Array.from(groupBySheet(present)).map(([sheet, writes]) =>
      queueSheet(context, sheet, writes, questions),
    );
    await context.sync();
    const newlyProtected = readings.filter(
      (reading) => reading.isProtected() && !this.protectedSheets.has(reading.sheet),
    );
    if (newlyProtected.length > 0) {
      // somebody protected a sheet since it was read: ask again, now for the locks of its cells
      for (const { sheet } of newlyProtected) this.protectedSheets.add(sheet);
      return this.readAgain(context, present);
    }
    const ready: ReadyWrite[] = [];
    for (const reading of readings) {
      reading.collect().forEach((state, write) => {
        const decided = this.decide(write, { state, obstacle: reading.obstacleAt(write) });
        if (decided) ready.push(decided);
      });
    }
    return ready;
  }

  private decide(write: CellWrite, found: FoundCell): ReadyWrite | null {
    const { state, obstacle } = found;
    const earlier = this.attempts.get(write);
    if (earlier && holds(state, earlier.wanted)) {
      this.settle(write, state);
      return null;
    }
    if (obstacle !== null) {
      this.refuse(write, obstacle, state);
      return null;
    }
    const wanted = write.decide(found);
    if (!wanted) {
      this.pending.delete(write);
      return null;
    }
    this.attempts.set(write, { before: earlier?.before ?? state, wanted });
    const { position } = write;
    return { write, position, wanted, numberFormat: state.numberFormat ?? 'General' };
  }

  /** After a write: kept, or silently not kept, as covered cells of merged areas do. */
  private settle(write: CellWrite, found: CellState): void {
    const attempt = this.attempts.get(write);
    if (!attempt) return;
    const { before, wanted } = attempt;
    if (!holds(found, wanted) && isUntouched(found, before)) {
      this.refuse(write, before.value === null ? 'merged-away' : 'host-refused', found);
      return;
    }
    this.written.push({ write, before, after: found });
    this.pending.delete(write);
  }

  private refuse(write: CellWrite, cause: RefusalCause, found?: CellState): void {
    this.refused.push({ write, cause, ...(found === undefined ? {} : { found }) });
    this.pending.delete(write);
  }

  /** `null`: the run may go on; otherwise the failure that ends it. */
  private async recover(error: unknown, batch: readonly CellWrite[]): Promise<PortFailure | null> {
    const failure = toPortFailure(error);
    switch (failure.code) {
      case 'cell-edit-mode':
        // starts afresh: the person may just have typed into one of our cells
        return (await this.patience.waitAgain()) ? null : failure;
      case 'payload-limit':
        if (batch.length === 1) return failure;
        this.portion = Math.ceil(batch.length / 2);
        return null;
      case 'protected':
        return this.isWriting ? this.refuseDeniedBlock(failure) : failure;
      default:
        return this.isWriting ? failure : this.recoverReading(error, failure);
    }
  }

  private async recoverReading(error: unknown, failure: PortFailure): Promise<PortFailure | null> {
    if (excelErrorCode(error) === 'ItemNotFound') return this.findMissingSheets(failure);
    if (this.asksMerges && failure.code === 'host-error') {
      // more than 512 merged areas fail; what is not kept is then noticed after the write
      this.asksMerges = false;
      return null;
    }
    return failure;
  }

  private async findMissingSheets(failure: PortFailure): Promise<PortFailure | null> {
    try {
      const { sheets } = await this.host.run((context) => listSheets(context, this.abilities));
      const known = new Set(sheets.map(({ name }) => name.toLowerCase()));
      this.pending.forEach(({ cell }) => {
        if (!known.has(cell.sheet.toLowerCase())) this.missingSheets.add(cell.sheet);
      });
      return this.missingSheets.size > 0 ? null : failure;
    } catch (error) {
      return toPortFailure(error);
    }
  }

  /** Where locks cannot be seen beforehand (below 1.2), the first block left undone is the locked one. */
  private async refuseDeniedBlock(failure: PortFailure): Promise<PortFailure | null> {
    const found = await this.resolveAttempts();
    const denied = this.sentBlocks
      .map((block) => block.filter((write) => this.pending.has(write)))
      .filter((block) => block.length > 0)[0];
    const sheet = denied?.[0]?.cell.sheet;
    if (!found || !denied || sheet === undefined) return failure;
    if (!this.protectedSheets.has(sheet)) {
      // a rectangle is refused for one locked cell in it: try again in pieces
      this.protectedSheets.add(sheet);
      return null;
    }
    for (const write of denied) this.close(write, 'locked', found.get(write));
    return null;
  }

  /** Reads what was sent and is not settled; `null` when Excel does not answer. */
  private async resolveAttempts(): Promise<ReadonlyMap<CellWrite, CellState> | null> {
    const unsettled = Array.from(this.pending).filter((write) => this.attempts.has(write));
    try {
      return await this.host.run(async (context) => {
        const states = new Map<CellWrite, CellState>();
        const readings = Array.from(groupBySheet(unsettled)).map(([sheet, writes]) =>
          queueContents(context.workbook.worksheets.getItem(sheet), writes),
        );
        await context.sync();
        for (const reading of readings) {
          reading.collect().forEach((found, write) => {
            states.set(write, found);
            const wanted = this.attempts.get(write)?.wanted;
            if (wanted && holds(found, wanted)) this.settle(write, found);
          });
        }
        return states;
      });
    } catch (error) {
      toPortFailure(error);
      return null;
    }
  }

  /** Not written; where a part of it was (its format, say), that part is reported as written too. */
  private close(write: CellWrite, cause: RefusalCause, found: CellState | undefined): void {
    const before = this.attempts.get(write)?.before;
    if (before && found && !isUntouched(found, before)) {
      this.written.push({ write, before, after: found });
    }
    this.refuse(write, cause, found);
  }

  private async giveUp(): Promise<void> {
    const wasSent = Array.from(this.pending).some((write) => this.attempts.has(write));
    const found = wasSent ? await this.resolveAttempts() : null;
    Array.from(this.pending).forEach((write) => {
      const attempt = this.attempts.get(write);
      if (attempt && !found) {
        const { before, wanted } = attempt;
        const after = intendedState(before, wanted);
        this.uncertain.push({ write, before, after });
        this.pending.delete(write);
      } else this.close(write, 'host-refused', found?.get(write));
    });
  }
}

/** @param protectedSheets sheets known as protected, so that their locks are asked in the first sync; grows when more are found */
export function writeCells(
  host: ExcelHost,
  abilities: ExcelAbilities,
  protectedSheets: Set<string>,
  writes: readonly CellWrite[],
): Promise<WriteReport> {
  return new WriteRun(host, abilities, protectedSheets, writes).run();
}
