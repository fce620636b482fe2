/** What the pane needs from where it runs: Excel in use, plain objects in tests. */
import type { WorkbookPort } from '../core/port';
import type { SheetCellReference } from '../core/sheet/address';
import type { Language } from '../core/words/language';
import type { WorkbookStore } from '../core/store';

/** The part of a `Worker` that is used. */
export type PaneWorker = Pick<Worker, 'onmessage' | 'onerror' | 'terminate'> & {
  postMessage(message: unknown): void;
};

/** What stays on this machine for this person, whatever workbook is open. */
export interface MachineMemory {
  /** `null` where nothing is kept under this name, or the web view keeps nothing. */
  recall(name: string): string | null;
  /** `false` where the web view keeps nothing, or has no room left. */
  keep(name: string, text: string): boolean;
  forget(name: string): void;
}

export interface PaneHost {
  readonly port: WorkbookPort;
  readonly store: WorkbookStore;
  /** Calls back when cells changed other than by the pane; `false` on hosts that cannot tell (Excel below ExcelApi 1.7). */
  watchChanges(onChange: () => void): Promise<boolean>;
  /** Calls back when a person selected a cell, and when the cell just left holds something else on hosts that tell of no changes. */
  watchSelection(listener: {
    readonly onSelect: (cell: SheetCellReference) => void;
    readonly onCellChanged: () => void;
  }): Promise<void>;
  /** The host's own language, until the person chooses one. */
  readonly language: Language;
  /** Resolves later; used between slices of work and between retries. */
  wait(milliseconds: number): Promise<void>;
  /** Milliseconds, for the length of a slice. */
  ticks(): number;
  /** The time as ISO text, for the journal. */
  now(): string;
  /** A worker with the pane's own script; `null` when the web view has none. It may still fail to start. */
  createWorker(): PaneWorker | null;
  /** Puts text on the clipboard; `false` when the web view does not allow it. */
  copyText(text: string): boolean;
  /** Offers a file for saving; `false` when the web view cannot. */
  saveFile(name: string, type: string, content: string | Uint8Array): boolean;
  readonly memory: MachineMemory;
  /** Asks before the pane is closed or left while `isNeeded`; not every web view does. */
  askBeforeClosing(isNeeded: () => boolean): void;
}
