/** A stand-in for Excel: one workbook model that executes the request batches of the real office.js. */
import type { CellRange, WorkbookSnapshot } from '../../core/sheet/snapshot';
import { toRangeAddress } from '../../core/sheet/address';
import type { ApiLevel } from './api-level';
import { executeBatch, type BatchContext } from './batch';
import {
  ActionType,
  WRITE_FLAG,
  type ReplyBody,
  type RequestAction,
  type RequestBody,
} from './batch-format';
import { HostError, type HostErrorCode } from './host-error';
import type { HostCounters, HostLimits, HostSession } from './host-session';
import { utf8Bytes } from '../../core/sheet/utf8-bytes';
import { findSheet, toModel, type ModelSheet, type WorkbookModel } from './workbook-model';
import { workbookObject } from './worksheet-object';
import { recalculate, writeEntry } from './write-cells';

/** A request as faults see it, before it is executed. */
export interface HostRequest {
  /** 0 for the first batch; clean-up batches do not count. */
  readonly number: number;
  readonly isWrite: boolean;
  readonly body: RequestBody;
}

/** Switches by which tests make Excel fail. Each one is a documented or observed failure. */
export interface HostFaults {
  /** Called before a request is executed, e.g. to let somebody else edit a cell between two syncs. */
  beforeRequest?: (request: HostRequest) => void;
  /** A refusal of the whole request: cell edit mode, a lost session, a payload limit. */
  refuseRequest?: (request: HostRequest) => HostErrorCode | null;
  /** A refusal of one action; the actions before it stay applied. */
  refuseAction?: (
    request: HostRequest,
    actionIndex: number,
    action: RequestAction,
  ) => HostErrorCode | null;
  /** True: Excel hangs, does nothing and never answers. */
  hangs?: (request: HostRequest) => boolean;
  /** The request is carried out, but its answer is lost: for ever (`silence`), or with an error instead. */
  losesReply?: (request: HostRequest) => 'silence' | HostErrorCode | null;
  /** True: the change happens and no event tells of it (https://github.com/OfficeDev/office-js/issues/1760). */
  missesEvent?: () => boolean;
}

export interface HostOptions {
  readonly level: ApiLevel;
  readonly limits?: Partial<HostLimits>;
  readonly currentYear?: number;
}

/** What the host answers: a reply, a refusal of the request as a whole, or nothing for ever. */
export type HostAnswer =
  | { readonly kind: 'silence' }
  | { readonly kind: 'reply'; readonly body: ReplyBody }
  | { readonly kind: 'refused'; readonly code: HostErrorCode; readonly message: string };

/** What Excel tells when the selection moved, by a person or the add-in. */
export interface SelectedEvent {
  readonly sheetId: string;
  /** The sheet was not the active one before. */
  readonly isActivated: boolean;
}

/** The arguments of worksheet.onChanged, as Excel sends them. */
export interface ChangedEvent {
  readonly sheetId: string;
  readonly address: string;
  readonly source: 'Local' | 'Remote';
}

/** Web: 5 MB per request and response. Everywhere: 5 million cells per read. */
const DOCUMENTED_LIMITS: HostLimits = { cellsPerRead: 5000000, payloadBytes: 5 * 1024 * 1024 };

function noCounts(): HostCounters {
  return {
    syncs: 0,
    cleanups: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequestBytes: 0,
    largestResponseBytes: 0,
    cellsRead: 0,
    cellsWritten: 0,
  };
}

/** Excel.run ends by removing the references it kept. */
function isCleanup(body: RequestBody): boolean {
  const others = body.Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return others.length > 0 && others.every(({ Name }) => Name === '_RemoveReference');
}

export class StandInHost {
  readonly model: WorkbookModel;
  readonly faults: HostFaults = {};
  readonly counters: HostCounters = noCounts();
  /** Steps the user could take back; any batch that writes empties it, as on desktop Excel. */
  userUndoSteps = 0;

  private readonly limits: HostLimits;
  private readonly currentYear: number;
  private readonly references: BatchContext['references'] = new Map();
  private referenceNumber = 0;
  private requestNumber = 0;
  private readonly changeListeners: ((event: ChangedEvent) => void)[] = [];
  private readonly silenceListeners: (() => void)[] = [];
  private readonly selectionListeners: ((sheet: string, area: CellRange) => void)[] = [];
  private readonly selectedListeners: ((event: SelectedEvent) => void)[] = [];

  constructor(
    snapshot: WorkbookSnapshot,
    private readonly options: HostOptions,
  ) {
    this.model = toModel(snapshot);
    this.limits = { ...DOCUMENTED_LIMITS, ...options.limits };
    this.currentYear = options.currentYear ?? 2026;
  }

  get level(): ApiLevel {
    return this.options.level;
  }

  /** References that a finished command forgot to release. */
  get leakedReferences(): number {
    return this.references.size;
  }

  resetCounters(): void {
    Object.assign(this.counters, noCounts());
  }

  /** Executes one batch. `flags` as sent with it: bit 1 says that it writes. */
  run(body: RequestBody, flags: number): HostAnswer {
    if (isCleanup(body)) {
      this.counters.cleanups += 1;
      return {
        kind: 'reply',
        body: executeBatch(
          body,
          this.batchContext(() => null),
        ),
      };
    }
    const request: HostRequest = {
      number: this.requestNumber,
      isWrite: (flags & WRITE_FLAG) !== 0,
      body,
    };
    this.requestNumber += 1;
    this.counters.syncs += 1;
    this.faults.beforeRequest?.(request);
    if (this.faults.hangs?.(request)) return this.beSilent();
    const bytes = utf8Bytes(JSON.stringify(body));
    this.counters.requestBytes += bytes;
    this.counters.largestRequestBytes = Math.max(this.counters.largestRequestBytes, bytes);
    const refusal =
      this.faults.refuseRequest?.(request) ??
      (bytes > this.limits.payloadBytes ? 'RequestPayloadSizeLimitExceeded' : null);
    if (refusal) return { kind: 'refused', code: refusal, message: refusal };
    if (request.isWrite) this.userUndoSteps = 0;
    const keptBefore = new Set(this.references.keys());
    const answer = this.limitReply(
      keptBefore,
      executeBatch(
        body,
        this.batchContext((index, action) => {
          const code = this.faults.refuseAction?.(request, index, action) ?? null;
          return code === null ? null : new HostError(code, code);
        }),
      ),
    );
    const loss = this.faults.losesReply?.(request) ?? null;
    if (loss === null) return answer;
    this.forgetReferences(keptBefore);
    return loss === 'silence' ? this.beSilent() : { kind: 'refused', code: loss, message: loss };
  }

  /** A person types into a cell: Excel's entry rules, an undo step, an event. */
  typeInto(sheetName: string, row: number, column: number, entry: string | number): void {
    const sheet = findSheet(this.model, sheetName);
    writeEntry(sheet, row, column, entry, this.currentYear);
    recalculate(sheet);
    this.userUndoSteps += 1;
    this.emitChanged(sheet, { row, column, rowCount: 1, columnCount: 1 });
  }

  /** A person selects cells, on another sheet by its tab. */
  select(sheetName: string, area: CellRange): void {
    const sheet = findSheet(this.model, sheetName);
    const index = this.model.sheets.indexOf(sheet);
    const isActivated = index !== this.model.activeSheet;
    this.model.activeSheet = index;
    this.model.selection = area;
    this.emitSelected({ sheetId: sheet.id, isActivated });
  }

  /** Returns a function that stops the listening. */
  onSelected(listener: (event: SelectedEvent) => void): () => void {
    this.selectedListeners.push(listener);
    return () => {
      this.selectedListeners.splice(this.selectedListeners.indexOf(listener), 1);
    };
  }

  /** Called when a request is left without an answer, for tests that cannot wait for ever. */
  onSilence(listener: () => void): void {
    this.silenceListeners.push(listener);
  }

  /** Returns a function that stops the listening. */
  onChanged(listener: (event: ChangedEvent) => void): () => void {
    this.changeListeners.push(listener);
    return () => {
      this.changeListeners.splice(this.changeListeners.indexOf(listener), 1);
    };
  }

  /** For a grid that shows where the add-in went; sheet by name. */
  onSelectionChanged(listener: (sheet: string, area: CellRange) => void): () => void {
    this.selectionListeners.push(listener);
    return () => {
      this.selectionListeners.splice(this.selectionListeners.indexOf(listener), 1);
    };
  }

  private limitReply(keptBefore: ReadonlySet<string>, body: ReplyBody): HostAnswer {
    const bytes = utf8Bytes(JSON.stringify(body));
    this.counters.responseBytes += bytes;
    this.counters.largestResponseBytes = Math.max(this.counters.largestResponseBytes, bytes);
    if (bytes > this.limits.payloadBytes) {
      const code = 'ResponsePayloadSizeLimitExceeded';
      this.forgetReferences(keptBefore);
      return { kind: 'refused', code, message: code };
    }
    return { kind: 'reply', body };
  }

  /** Nobody ever learns the ids given out in a reply that is not delivered (assumed). */
  private forgetReferences(keptBefore: ReadonlySet<string>): void {
    for (const id of Array.from(this.references.keys())) {
      if (!keptBefore.has(id)) this.references.delete(id);
    }
  }

  private beSilent(): HostAnswer {
    for (const listener of this.silenceListeners) listener();
    return { kind: 'silence' };
  }

  private batchContext(failureAt: BatchContext['failureAt']): BatchContext {
    return {
      level: this.options.level,
      root: workbookObject(this.session()),
      references: this.references,
      newReferenceId: () => {
        this.referenceNumber += 1;
        return `r${String(this.referenceNumber)}`;
      },
      failureAt,
    };
  }

  private session(): HostSession {
    return {
      model: this.model,
      counters: this.counters,
      limits: this.limits,
      currentYear: this.currentYear,
      activate: (sheet) => {
        if (sheet.visibility !== 'visible') {
          throw new HostError('InvalidOperation', `${sheet.name} is hidden`);
        }
        this.model.activeSheet = this.model.sheets.indexOf(sheet);
      },
      onChanged: (sheet, area) => {
        this.emitChanged(sheet, area);
      },
      onSelectionChanged: (sheet, area) => {
        for (const listener of this.selectionListeners) listener(sheet.name, area);
        this.emitSelected({ sheetId: sheet.id, isActivated: false });
      },
    };
  }

  private emitSelected(event: SelectedEvent): void {
    for (const listener of this.selectedListeners.slice()) listener(event);
  }

  private emitChanged(sheet: ModelSheet, area: CellRange): void {
    if (this.faults.missesEvent?.()) return;
    for (const listener of this.changeListeners.slice()) {
      listener({ sheetId: sheet.id, address: toRangeAddress(area), source: 'Local' });
    }
  }
}
