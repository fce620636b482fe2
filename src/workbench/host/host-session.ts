/** What the modelled objects need from the stand-in while a batch runs. */
import type { CellRange } from '../../core/sheet/snapshot';
import type { ModelSheet, WorkbookModel } from './workbook-model';

/** What a test or a bench reads off. */
export interface HostCounters {
  /** Requests that carried a batch; the clean-up batch of Excel.run is counted in `cleanups` instead. */
  syncs: number;
  cleanups: number;
  requestBytes: number;
  responseBytes: number;
  largestRequestBytes: number;
  largestResponseBytes: number;
  cellsRead: number;
  cellsWritten: number;
}

/** Documented limits, lowered by tests (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization). */
export interface HostLimits {
  /** Beyond it `values` and its like come back as `null`. */
  readonly cellsPerRead: number;
  /** Per request and per response, in bytes. */
  readonly payloadBytes: number;
}

export interface HostSession {
  readonly model: WorkbookModel;
  readonly counters: HostCounters;
  readonly limits: HostLimits;
  /** For dates typed without a year. */
  readonly currentYear: number;
  activate(sheet: ModelSheet): void;
  onChanged(sheet: ModelSheet, area: CellRange): void;
  onSelectionChanged(sheet: ModelSheet, area: CellRange): void;
}
