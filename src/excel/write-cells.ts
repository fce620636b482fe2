/**
 * Changes cells in two syncs: one reads them again and decides; one reads them a last time, writes and
 * reads back. When Excel refuses in between, the cells are read once more, so that what was written is
 * known and never guessed. Every round either settles a cell or learns something; else the run ends.
 */
import { GENERAL_FORMAT } from '../core/edit/cell-state';
import type { FoundCell } from '../core/edit/cell-target';
import type { CellState } from '../core/edit/edit';
import { SheetInputs } from '../core/edit/sheet-inputs';
import type { PortFailure } from '../core/port';
import type { ExcelAbilities } from './abilities';
import { runWithinLimit } from './answer-limit';
import { CellEditPatience } from './cell-edit-patience';
import type { CellWrite, WriteReport } from './cell-write';
import { excelErrorCode, toPortFailure } from './excel-failure';
import type { ExcelHost } from './excel-host';
import { listSheets } from './list-sheets';
import {
  collectIfLoaded,
  queueContents,
  queueSheet,
  type CellReading,
  type SheetReading,
} from './read-cells';
import { queueWrites, type ReadyWrite } from './send-writes';
import { SheetKeys } from './sheet-keys';
import { WriteAttempts } from './write-attempts';

/** What became of the writes, and why some were not tried or not finished: `null` when all were settled. */
export interface WriteResult extends WriteReport {
  readonly failure: PortFailure | null;
}

/** Rounds in a row that settle nothing: waiting for a person to leave a cell, halving of a portion. */
const MOST_IDLE_ROUNDS = 30;

/** Denied blocks of a sheet after which the rest of it counts as locked: each costs three requests. */
const MOST_DENIALS = 25;
/** The same where nothing at all could be written to the sheet. */
const FEW_DENIALS = 5;

class WriteRun {
  private readonly keys = new SheetKeys();
  private readonly attempts: WriteAttempts;
  private readonly pending: Set<CellWrite>;
  /** Sheets on which rectangles cover nothing but the cells to be written: one locked cell refuses them whole. */
  private readonly piecemeal: Set<string>;
  /** Blocks that were denied, by sheet. */
  private readonly denials = new Map<string, number>();
  private readonly patience: CellEditPatience;
  private asksMerges: boolean;
  /** Cells tried at a time: all, until a request or response proves too large. */
  private portion = Infinity;
  private isWriting = false;
  /** As Excel carries them out. */
  private sentBlocks: readonly (readonly CellWrite[])[] = [];
  /** Of the request that writes: the cells just before. */
  private lastReadings: readonly CellReading[] = [];

  constructor(
    private readonly host: ExcelHost,
    private readonly abilities: ExcelAbilities,
    private readonly protectedSheets: Set<string>,
    writes: readonly CellWrite[],
  ) {
    this.attempts = new WriteAttempts(writes, (write) => this.keys.idOf(write));
    this.pending = this.attempts.pending;
    this.piecemeal = new Set(protectedSheets);
    this.asksMerges = abilities.seesMerges;
    this.patience = new CellEditPatience(host);
  }

  async run(): Promise<WriteResult> {
    let failure: PortFailure | null = null;
    let idleRounds = 0;
    while (this.pending.size > 0 && !failure) {
      const left = this.pending.size;
      const batch = Array.from(this.pending).slice(0, this.portion);
      try {
        await runWithinLimit(this.host, (context) => this.readAndWrite(context, batch));
      } catch (error) {
        failure = await this.recover(error, batch);
        idleRounds = this.pending.size < left ? 0 : idleRounds + 1;
        if (idleRounds > MOST_IDLE_ROUNDS) failure ??= toPortFailure(error);
      }
    }
    if (failure) failure = await this.giveUp(failure);
    return { ...this.attempts.report(), failure };
  }

  private async readAndWrite(
    context: Excel.RequestContext,
    batch: readonly CellWrite[],
  ): Promise<void> {
    this.isWriting = false;
    const ready = await this.readAgain(context, batch);
    if (ready.length === 0) return;
    const readyOf = new Map(ready.map((each) => [each.write, each]));
    const sheets = this.keys.group(ready.map(({ write }) => write));
    const { worksheets } = context.workbook;
    const queueReadings = (): CellReading[] =>
      sheets.map(({ key, writes }) => queueContents(worksheets.getItem(key), writes));
    this.lastReadings = queueReadings();
    this.sentBlocks = sheets.reduce<CellWrite[][]>((blocks, { name, key, writes }) => {
      const ofSheet = writes.map((write) => readyOf.get(write) as ReadyWrite);
      const isPiecemeal = this.piecemeal.has(name);
      return blocks.concat(queueWrites(worksheets.getItem(key), ofSheet, isPiecemeal));
    }, []);
    // all reading after all writing: what one sheet shows may depend on another
    const readings = queueReadings();
    this.isWriting = true;
    await context.sync();
    this.noteLast();
    for (const reading of readings) {
      reading.collect().forEach((found, write) => this.attempts.settleSent(write, found));
    }
  }

  /** Reads the cells and decides on each; what may be written is returned. */
  private async readAgain(
    context: Excel.RequestContext,
    batch: readonly CellWrite[],
  ): Promise<ReadyWrite[]> {
    for (const write of batch.filter((each) => this.keys.isMissing(each))) {
      this.attempts.close(write, 'sheet-missing', undefined);
    }
    const present = batch.filter((each) => !this.keys.isMissing(each));
    if (present.length === 0) return [];
    const questions = {
      protection: this.abilities.seesProtection,
      protectedSheets: this.protectedSheets,
      merges: this.asksMerges,
    };
    const readings = this.keys.group(present).map((sheet) => queueSheet(context, sheet, questions));
    await context.sync();
    for (const reading of readings) this.keys.learn(reading.sheet, reading.id());
    // somebody protected a sheet since it was read: ask again, now for the locks of its cells
    if (this.noteProtection(readings)) return this.readAgain(context, present);
    const ready: ReadyWrite[] = [];
    for (const reading of readings) {
      const states = reading.collect();
      const inputs = new SheetInputs((address) => reading.inputAt(address));
      // in the order of the batch: a total stands behind the scores it is made of
      for (const write of reading.sheet.writes) {
        const state = states.get(write);
        if (!state) continue;
        const found = { state, obstacle: reading.obstacleAt(write) };
        const decided = this.decide(write, found, inputs);
        if (decided) ready.push(decided);
      }
    }
    return ready;
  }

  /** True when a sheet is protected that was not known to be. */
  private noteProtection(readings: readonly SheetReading[]): boolean {
    let isNew = false;
    for (const reading of readings) {
      const { sheet } = reading;
      if (!reading.isProtected()) this.protectedSheets.delete(sheet.name);
      else if (!this.protectedSheets.has(sheet.name)) {
        this.protectedSheets.add(sheet.name);
        this.piecemeal.add(sheet.name);
        isNew = true;
      }
    }
    return isNew;
  }

  private decide(write: CellWrite, found: FoundCell, inputs: SheetInputs): ReadyWrite | null {
    const { state } = found;
    if (this.attempts.settleFound(write, state)) return null;
    const wanted = write.decide(found, inputs);
    if (!wanted) {
      this.attempts.leave(write, state);
      return null;
    }
    this.attempts.begin(write, state, wanted);
    const { position } = write;
    return { write, position, wanted, numberFormat: state.numberFormat ?? GENERAL_FORMAT };
  }

  /** Excel 2016 gives no answer at all to a request that it did not finish. */
  private noteLast(): void {
    for (const reading of this.lastReadings) {
      collectIfLoaded(reading)?.forEach((last, write) => this.attempts.noteLast(write, last));
    }
    this.lastReadings = [];
  }

  /** `null`: the run may go on; otherwise the failure that ends it. */
  private async recover(error: unknown, batch: readonly CellWrite[]): Promise<PortFailure | null> {
    const failure = toPortFailure(error);
    if (this.isWriting) this.noteLast();
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
      case 'host-error':
        if (excelErrorCode(error) === 'ItemNotFound') return this.findSheets(failure);
        if (this.isWriting || !this.asksMerges) return failure;
        // more than 512 merged areas fail; what is not kept is then noticed after the write
        this.asksMerges = false;
        return null;
      default:
        return failure;
    }
  }

  /** A sheet was renamed or deleted: `null` when that explains it. */
  private async findSheets(failure: PortFailure): Promise<PortFailure | null> {
    try {
      const { sheets } = await runWithinLimit(this.host, (context) =>
        listSheets(context, this.abilities),
      );
      return this.keys.settle(sheets, this.pending) ? null : failure;
    } catch (error) {
      return toPortFailure(error);
    }
  }

  /** Where locks cannot be seen beforehand (below 1.2), the first block left undone is the locked one. */
  private async refuseDeniedBlock(failure: PortFailure): Promise<PortFailure | null> {
    const found = await this.readUnsettled();
    const blocks = this.sentBlocks
      .map((block) => block.filter((write) => this.pending.has(write)))
      .filter((block) => block.length > 0);
    const denied = blocks[0];
    const sheet = denied?.[0]?.cell.sheet;
    // nothing left undone: reading back was denied, and the cells are known by now
    if (!found || !denied || sheet === undefined) return failure;
    if (!this.piecemeal.has(sheet)) {
      this.piecemeal.add(sheet);
      return null;
    }
    const denials = (this.denials.get(sheet) ?? 0) + 1;
    this.denials.set(sheet, denials);
    const isHopeless = denials >= (this.attempts.hasWrittenTo(sheet) ? MOST_DENIALS : FEW_DENIALS);
    const locked = isHopeless
      ? Array.from(this.pending).filter(({ cell }) => cell.sheet === sheet)
      : denied;
    for (const write of locked) this.attempts.close(write, 'locked', found.get(write));
    return null;
  }

  /** Reads what was sent and is not settled; `null` when Excel does not answer. */
  private async readUnsettled(): Promise<ReadonlyMap<CellWrite, CellState> | null> {
    try {
      return await this.readOnce();
    } catch (error) {
      const failure = toPortFailure(error);
      if (excelErrorCode(error) !== 'ItemNotFound' || (await this.findSheets(failure))) return null;
    }
    try {
      return await this.readOnce();
    } catch (error) {
      toPortFailure(error);
      return null;
    }
  }

  private readOnce(): Promise<ReadonlyMap<CellWrite, CellState>> {
    const unsettled = this.attempts.unsettled.filter((write) => !this.keys.isMissing(write));
    return runWithinLimit(this.host, async (context) => {
      const states = new Map<CellWrite, CellState>();
      const readings = this.keys
        .group(unsettled)
        .map(({ key, writes }) => queueContents(context.workbook.worksheets.getItem(key), writes));
      await context.sync();
      for (const reading of readings) {
        reading.collect().forEach((found, write) => {
          states.set(write, found);
          this.attempts.settleFound(write, found);
        });
      }
      return states;
    });
  }

  /** Settles what is left. The failure is none any more when everything turned out to be written. */
  private async giveUp(failure: PortFailure): Promise<PortFailure | null> {
    const isSilent = failure.code === 'no-answer';
    const isAnyInDoubt = this.attempts.unsettled.length > 0;
    const found = isAnyInDoubt && !isSilent ? await this.readUnsettled() : null;
    if (this.pending.size === 0) return null;
    if (!found) for (const write of this.attempts.unsettled) this.attempts.doubt(write);
    for (const write of Array.from(this.pending)) {
      const cause = this.keys.isMissing(write) ? 'sheet-missing' : 'host-refused';
      this.attempts.close(write, cause, found?.get(write));
    }
    return failure;
  }
}

/** @param protectedSheets sheets known as protected, so that their locks are asked in the first sync; grows when more are found */
export function writeCells(
  host: ExcelHost,
  abilities: ExcelAbilities,
  protectedSheets: Set<string>,
  writes: readonly CellWrite[],
): Promise<WriteResult> {
  return new WriteRun(host, abilities, protectedSheets, writes).run();
}
