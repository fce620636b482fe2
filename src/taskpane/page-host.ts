/** The pane's host in a page: Excel behind the port, and what only a browser can do. */
import type { WorkbookPort } from '../core/port';
import type { WorkbookStore } from '../core/store';
import type { MachineMemory, PaneHost, PaneWorker } from './host';

/** Time in a page. */
export const pageClock: Pick<PaneHost, 'wait' | 'ticks'> = {
  wait: (milliseconds) => new Promise<void>((resolve) => window.setTimeout(resolve, milliseconds)),
  ticks: () => window.performance.now(),
};

/** The part of `localStorage` that is used. */
type PersonStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What the adapter to Excel offers. */
export interface OpenWorkbook {
  readonly port: WorkbookPort & Pick<PaneHost, 'watchChanges' | 'watchSelection'>;
  readonly store: WorkbookStore;
  /** Excel's own language, e.g. `zh-CN`. */
  readonly displayLanguage: string;
  /** `null` where the web view has none. */
  readonly userStorage: PersonStorage | null;
  /** Before the names of what is kept; tells partitions of the web view apart. */
  readonly userPrefix: string;
}

export function createPageHost(workbook: OpenWorkbook): PaneHost {
  const { port, store, displayLanguage } = workbook;
  return {
    ...pageClock,
    port,
    store,
    watchChanges: (onChange) => port.watchChanges(onChange),
    watchSelection: (listener) => port.watchSelection(listener),
    language: /^zh/i.test(displayLanguage) ? 'zh-CN' : 'en-US',
    now: () => new Date().toISOString(),
    createWorker,
    copyText,
    saveFile,
    memory: memoryOf(workbook),
    askBeforeClosing,
  };
}

/** Beside the page, from the same origin. Web views that forbid workers throw. */
function createWorker(): PaneWorker | null {
  try {
    return new Worker('pane-worker.js');
  } catch {
    return null;
  }
}

/** The old way: the clipboard API is missing in IE 11 and forbidden in frames. */
function copyText(text: string): boolean {
  const field = document.createElement('textarea');
  const before = document.activeElement;
  field.value = text;
  field.className = 'read-only-text';
  document.body.appendChild(field);
  field.select();
  let isCopied = false;
  try {
    isCopied = document.execCommand('copy');
  } catch {
    isCopied = false;
  }
  document.body.removeChild(field);
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}

function memoryOf({
  userStorage: storage,
  userPrefix: prefix,
}: Pick<OpenWorkbook, 'userStorage' | 'userPrefix'>): MachineMemory {
  // blocked storage throws, and so does full storage
  const tried = <Value>(work: () => Value, otherwise: Value): Value => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    recall: (name) => tried(() => storage?.getItem(prefix + name) ?? null, null),
    keep: (name, text) =>
      tried(() => {
        storage?.setItem(prefix + name, text);
        return storage !== null;
      }, false),
    forget: (name) => tried(() => storage?.removeItem(prefix + name), undefined),
  };
}

function askBeforeClosing(isNeeded: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (!isNeeded()) return;
    event.preventDefault();
    // what Chromium before 119 and IE want; none of them shows the text
    event.returnValue = '';
  });
}

/** IE 11 and EdgeHTML save by a method of their own. */
interface OldNavigator {
  readonly msSaveBlob?: (blob: Blob, name: string) => boolean;
}

function saveFile(name: string, type: string, content: string | Uint8Array): boolean {
  const isText = typeof content === 'string';
  const blob = new Blob([content as BlobPart], { type: isText ? `${type};charset=utf-8` : type });
  const { msSaveBlob } = navigator as OldNavigator;
  if (msSaveBlob) return msSaveBlob.call(navigator, blob, name);
  const link = document.createElement('a');
  if (!('download' in link)) return false;
  const url = URL.createObjectURL(blob);
  link.href = url;
  link.download = name;
  document.body.appendChild(link);
  link.click();
  document.body.removeChild(link);
  window.setTimeout(() => URL.revokeObjectURL(url), 0);
  return true;
}
